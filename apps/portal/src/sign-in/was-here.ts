import { kept } from '../parts/kept.js';

/** That somebody was signed in here, so that a page that is loaded anew asks the identity provider. */
export const wasHere = kept<boolean>('hansa.was-signed-in');
