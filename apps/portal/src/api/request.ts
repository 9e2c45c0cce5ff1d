import { contentLanguages } from '../language/content-languages.js';
import { accessToken } from '../sign-in/session.js';
import { answerAhead, LONGEST_MS } from './ahead.js';
import { answered } from './connection.js';
import { Problem, type ProblemBody } from './problem.js';

export type Query = Record<string, string | number | boolean | readonly string[] | null | undefined>;

export interface Asked {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  query?: Query | undefined;
  /** Sent as JSON; a `Blob` as it is. */
  body?: unknown;
  /** The version that a change is made to. */
  version?: number | undefined;
  /** Of a POST that may be sent again: the same key does a thing once. A new one is made when left out. */
  key?: string | undefined;
  signal?: AbortSignal | undefined;
  /** What to read: JSON when left out. */
  as?: 'json' | 'text' | 'blob';
}

/**
 * Asks a service, as the person who is signed in, in the languages of the reader.
 * @param path after `/api/v1/`, such as `training/modules`
 * @throws Problem
 */
export async function request<T>(path: string, asked: Asked = {}): Promise<T> {
  const { method = 'GET', query, body, version, signal, as = 'json' } = asked;
  const token = await accessToken();
  const blob = body instanceof Blob;
  const headers = new Headers({ 'accept-language': contentLanguages().join(', ') });
  if (token) headers.set('authorization', `Bearer ${token}`);
  if (version !== undefined) headers.set('if-match', `"${version}"`);
  if (body !== undefined)
    headers.set('content-type', blob ? body.type || 'application/octet-stream' : 'application/json');
  if (method === 'POST' && !blob) headers.set('idempotency-key', asked.key ?? crypto.randomUUID());
  const timeout = AbortSignal.timeout(LONGEST_MS);
  let response: Response;
  try {
    const at = `${path}${queryString(query)}`;
    const ahead = method === 'GET' && !token ? answerAhead(at) : undefined;
    response = await (ahead ??
      fetch(`/api/v1/${at}`, {
        method,
        headers,
        body: body === undefined ? null : blob ? body : JSON.stringify(body),
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      }));
  } catch (error) {
    if (signal?.aborted) throw error;
    answered(false);
    throw new Problem({
      code: (error as Error).name === 'TimeoutError' ? 'timeout' : 'offline',
      status: 0,
      title: String(error),
    });
  }
  answered(true);
  if (!response.ok) throw new Problem(await problemOf(response));
  if (response.status === 204) return undefined as T;
  if (as === 'blob') return (await response.blob()) as T;
  const text = await response.text();
  return (as === 'text' ? text : text === '' ? undefined : JSON.parse(text)) as T;
}

async function problemOf(response: Response): Promise<ProblemBody> {
  const unknown = { code: 'unknown', status: response.status, title: response.statusText };
  const requestId = response.headers.get('x-request-id');
  const said = (await response.json().catch(() => ({}))) as Partial<ProblemBody>;
  return { ...unknown, ...(requestId && { requestId }), ...said };
}

/** A value that is left out, null or empty is not asked for; a list is repeated. */
export function queryString(query: Query = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '' && one !== false) parameters.append(name, String(one));
    }
  }
  const text = parameters.toString();
  return text && `?${text}`;
}
