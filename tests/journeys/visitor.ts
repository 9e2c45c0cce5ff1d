import type { Language } from '@hansa/contracts';
import { decodeJwt } from 'jose';

export interface Answer<T = any> {
  status: number;
  body: T;
  headers: Headers;
  etag: string;
}

/** Somebody who uses the API, signed in or not. */
export class Visitor {
  constructor(
    private readonly api: string,
    readonly token?: string,
    readonly language: Language = 'en',
  ) {}

  /** The same person, or the same stranger, who wants to read another language. */
  reading(language: Language): Visitor {
    return new Visitor(this.api, this.token, language);
  }

  /** The address, as the token says. */
  get email(): string {
    return decodeJwt<{ email: string }>(this.token!).email;
  }

  /** The person's id, as the token says. */
  get id(): string {
    return decodeJwt(this.token!).sub!;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask('GET', path, undefined, headers);
  }

  post(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask('POST', path, body, headers);
  }

  put(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask('PUT', path, body, headers);
  }

  patch(path: string, body: unknown, etag?: string): Promise<Answer> {
    return this.ask('PATCH', path, body, etag ? { 'if-match': etag } : {});
  }

  delete(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask('DELETE', path, undefined, headers);
  }

  /** Asks, and sees to it that the answer has this status: what it says instead stands in the error. */
  async must<T = any>(status: number, asking: Promise<Answer<T>>): Promise<T> {
    const answer = await asking;
    if (answer.status !== status)
      throw new Error(`${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  private async ask(method: string, path: string, body: unknown, headers: Record<string, string>): Promise<Answer> {
    const answer = await fetch(`${this.api}${path}`, {
      method,
      headers: {
        'accept-language': this.language,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    const isJson = /json/.test(answer.headers.get('content-type') ?? '');
    return {
      status: answer.status,
      body: isJson && text ? JSON.parse(text) : text,
      headers: answer.headers,
      etag: answer.headers.get('etag') ?? '',
    };
  }
}
