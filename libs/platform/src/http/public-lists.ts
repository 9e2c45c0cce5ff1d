import { Injectable, SetMetadata } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { hash } from 'node:crypto';
import { Cache } from '../cache/cache.js';
import { CacheSettings } from '../cache/cache.settings.js';
import { readersLanguages } from './languages.js';

export const PUBLIC_LIST = Symbol('hansa:public-list');

/**
 * Beside `@OpenToAll`: a list that depends on nothing but the path, the query, the reader's languages and, of one who is
 * signed in, on him. Whoever is not signed in may get what another got up to `CACHE_SECONDS` ago.
 */
export const PublicList = (): MethodDecorator => SetMetadata(PUBLIC_LIST, true);

type Request = FastifyRequest & { answerVersion?: number };

interface Answer {
  body: string;
  /** For its ETag, where it has one. */
  version: number | undefined;
  /** By `performance.now()`. */
  until: number;
}

/** Characters; what is longer is worked out each time. */
const LONGEST = 512 * 1024;

/** Gives public lists again for some seconds, and works out what many ask for at the same time once. */
@Injectable()
export class PublicLists {
  private readonly underWay = new Map<string, Promise<Answer>>();
  private readonly milliseconds: number;

  constructor(
    private readonly cache: Cache,
    { seconds }: CacheSettings,
  ) {
    this.milliseconds = seconds * 1_000;
  }

  /** Whether an answer to this request may be one that another got. */
  serves(request: FastifyRequest, handler: object): boolean {
    return (
      this.milliseconds > 0 &&
      request.method === 'GET' &&
      request.headers.authorization === undefined &&
      Reflect.getMetadata(PUBLIC_LIST, handler) === true
    );
  }

  /** The body as it is to be sent. What throws is not kept. */
  async answer(request: Request, reply: FastifyReply, work: () => Promise<unknown>): Promise<string> {
    const key = keyOf(request);
    let coming = this.underWay.get(key);
    if (!coming) {
      coming = this.find(key, work).finally(() => this.underWay.delete(key));
      this.underWay.set(key, coming);
    }
    const { body, version, until } = await coming;
    const seconds = Math.floor((until - performance.now()) / 1_000);
    // Who keeps it himself for the rest of the time has nothing older than who asks here.
    if (seconds > 0) void reply.header('cache-control', `public, max-age=${seconds}`);
    void reply.header('content-type', 'application/json; charset=utf-8');
    if (version !== undefined) request.answerVersion = version;
    return body;
  }

  private async find(key: string, work: () => Promise<unknown>): Promise<Answer> {
    const found = await this.cache.get(key);
    if (found) return { ...unpack(found.text), until: performance.now() + found.left };
    // It is as old as its first read.
    const until = performance.now() + this.milliseconds;
    const list = await work();
    const body = JSON.stringify(list);
    const { version } = list as { version?: number };
    const left = until - performance.now();
    if (left > 0 && body.length <= LONGEST) await this.cache.set(key, `${version ?? ''}\n${body}`, left);
    return { body, version, until };
  }
}

/** The version, a line's end, the body. */
function unpack(text: string): Omit<Answer, 'until'> {
  const end = text.indexOf('\n');
  return { body: text.slice(end + 1), version: end > 0 ? Number(text.slice(0, end)) : undefined };
}

function keyOf(request: FastifyRequest): string {
  const [path = ''] = request.url.split('?', 1);
  const query = Object.entries(request.query as Record<string, unknown>).sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const { lang } = request.query as { lang?: unknown };
  const languages = readersLanguages(typeof lang === 'string' ? lang : undefined, request.headers['accept-language']);
  return hash('sha256', JSON.stringify([path, query, languages]), 'base64url');
}
