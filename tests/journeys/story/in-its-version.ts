import type { Platform } from '../platform.js';
import type { Answer, Visitor } from '../visitor.js';

type Headers = { 'if-match': string };

/** Asks for something in the version of a thing that the visitor has just read, and waits for what follows from it. */
export async function inItsVersion(
  { platform }: { platform: Platform },
  who: Visitor,
  path: string,
  asking: (headers: Headers) => Promise<Answer>,
  status = 200,
) {
  const { etag } = await who.get(path);
  const answer = await who.must(status, asking({ 'if-match': etag }));
  await platform.settled();
  return answer;
}

/** Takes a step with a thing, such as `submit`. */
export function take(
  story: { platform: Platform },
  who: Visitor,
  path: string,
  step: string,
  body: object = {},
  status = 200,
) {
  return inItsVersion(story, who, path, (headers) => who.post(`${path}/${step}`, body, headers), status);
}

/** Changes a thing. */
export function change(story: { platform: Platform }, who: Visitor, path: string, body: object) {
  return inItsVersion(story, who, path, (headers) => who.patch(path, body, headers['if-match']));
}
