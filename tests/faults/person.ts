import { decodeJwt } from 'jose';
import type { Hansa } from './hansa.js';

/** Undefined: no answer came, or one that leaves open whether the thing was done. */
export type Answer = { status: number; body: any; etag: string } | undefined;

const PATIENCE = 15_000;

/** One request as its client saw it; the status is undefined where no answer came. */
export interface Asked {
  method: string;
  path: string;
  status: number | undefined;
  /** The body, or why no answer came. */
  text: string;
}

/** Somebody who signs in and uses the API. */
export class Person {
  /** Is told of every request. */
  watch: ((asked: Asked) => void) | undefined;
  private token = '';
  private freshUntil = -Infinity;

  constructor(
    private readonly hansa: Pick<Hansa, 'url' | 'signIn'>,
    readonly email: string,
  ) {}

  get id(): string {
    return decodeJwt(this.token).sub!;
  }

  /** Again where half of the token's life is over. */
  async signIn(): Promise<void> {
    const now = performance.now();
    if (now < this.freshUntil) return;
    const { accessToken, expiresIn } = await this.hansa.signIn(this.email);
    this.token = accessToken;
    this.freshUntil = now + expiresIn * 500;
  }

  get(path: string): Promise<Answer> {
    return this.ask('GET', path);
  }

  post(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask('POST', path, body, headers);
  }

  put(path: string, body: unknown, etag: string): Promise<Answer> {
    return this.ask('PUT', path, body, { 'if-match': etag });
  }

  patch(path: string, body: unknown, etag: string): Promise<Answer> {
    return this.ask('PATCH', path, body, { 'if-match': etag });
  }

  private async ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    try {
      const answer = await fetch(`${this.hansa.url}/api/v1${path}`, {
        method,
        headers: {
          authorization: `Bearer ${this.token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        body: body === undefined ? null : JSON.stringify(body),
        signal: AbortSignal.timeout(PATIENCE),
      });
      const text = await answer.text();
      this.watch?.({ method, path, status: answer.status, text });
      // The database was away: perhaps only after it had committed.
      if (answer.status === 503) return undefined;
      return {
        status: answer.status,
        body: text ? JSON.parse(text) : undefined,
        etag: answer.headers.get('etag') ?? '',
      };
    } catch (error) {
      this.watch?.({ method, path, status: undefined, text: String((error as Error).cause ?? error) });
      return undefined;
    }
  }
}

/** The body of an answer that must be a good one, while nothing has been killed yet. */
export function must(answer: Answer): any {
  if (answer && answer.status < 300) return answer.body;
  throw new Error(`The world could not be prepared: ${answer?.status} ${JSON.stringify(answer?.body)}`);
}
