import { write } from '../parts/kept.js';

/** The tokens end with the page, and the next one does not ask for new ones: there is nobody any more to have them. */
export function forgetSignIn(to: string): void {
  write('hansa.was-signed-in', null);
  location.assign(to);
}
