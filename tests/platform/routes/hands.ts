import type { House } from './house.js';
import type { Answer, Walker } from './walker.js';

export interface Person {
  id: string;
  email: string;
  token: string;
}

type Doing = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;

/** What is done so that there is something to ask about. Whatever is refused throws. */
export interface Hands {
  house: House;
  /** Paths are those after `/api/v1`. */
  as(person: Person): Doing;
  /** What a POST gave; done by the owner if nobody else is named. */
  made(path: string, body?: unknown, by?: Person): Promise<any>;
  /** Changes a thing that is read at `path`, with its ETag: by POST to what stands after it. */
  step(path: string, how: string, body?: unknown, by?: Person): Promise<Answer>;
  /** As `step`, by PUT. */
  put(path: string, how: string, body: unknown, by?: Person): Promise<Answer>;
}

export function handsOf(house: House, walker: Walker, owner: Person): Hands {
  const as: Hands['as'] = (person) => async (method, path, body, headers) => {
    const answer = await walker.ask(method, `/api/v1${path}`, { token: person.token, body, headers });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  };
  const tagged = async (method: string, path: string, how: string, body: unknown, by: Person) => {
    const { headers } = await as(by)('GET', path);
    return as(by)(method, `${path}${how}`, body, { 'if-match': headers.get('etag')! });
  };
  return {
    house,
    as,
    made: async (path, body, by = owner) => (await as(by)('POST', path, body)).body,
    step: (path, how, body, by = owner) => tagged('POST', path, `/${how}`, body, by),
    put: (path, how, body, by = owner) => tagged('PUT', path, how && `/${how}`, body, by),
  };
}

export const words = (text: string) => ({ original: 'en', texts: { en: text } });
export const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
