import { contentLanguages } from '../language/content-languages.js';
import { wasHere } from '../sign-in/was-here.js';

/** For an answer; whoever waits longer is told that none came. */
export const LONGEST_MS = 45_000;

const asked = new Map<string, Promise<Response>>();

/**
 * Asks a service before there is a page that uses the answer: as a stranger, so not where somebody may be signed in.
 * @param path after `/api/v1/`
 * @returns a copy of the answer; undefined where there is none
 */
export function askAhead(path: string): Promise<Response | undefined> | undefined {
  if (wasHere.get()) return undefined;
  const answer = fetch(`/api/v1/${path}`, {
    headers: { 'accept-language': contentLanguages().join(', ') },
    signal: AbortSignal.timeout(LONGEST_MS),
  });
  asked.set(path, answer);
  // The page reads the answer itself, and says what went wrong: this is another copy of it, made before.
  return answer.then(
    (whole) => whole.clone(),
    () => undefined,
  );
}

/** The answer to what was asked ahead, once. */
export function answerAhead(path: string): Promise<Response> | undefined {
  const answer = asked.get(path);
  asked.delete(path);
  return answer;
}
