import { type Documented, nameOf } from './router.js';
import { pathOf } from './samples.js';
import { bodyOf, queryOf, typeOfBody } from './schema.js';
import { changed, checksums } from './tables.js';
import { type Answer, forAll } from './walker.js';
import type { World } from './world.js';

export const changes = ({ method }: Documented): boolean => method !== 'GET';
export const asksForVersion = ({ parameters }: Documented): boolean =>
  parameters.some(({ in: place, name }) => place === 'header' && name === 'If-Match');

export interface Instead {
  path?: Record<string, string>;
  query?: [name: string, value: string][];
  /** As text; the example of the schema if not said. */
  body?: string;
  headers?: Record<string, string>;
  /** Of somebody else than the owner. */
  token?: string;
  /** Without `If-Match`. */
  blindly?: boolean;
}

/** The requests of somebody who may make them, each well-formed but for what is said to be otherwise. */
export class OwnersRequests {
  private readonly tags = new Map<string, string>();

  constructor(
    private readonly world: World,
    private readonly routes: readonly Documented[],
  ) {}

  async ask(route: Documented, { path, query, body, headers, blindly, token }: Instead = {}): Promise<Answer> {
    const { owner, walker } = this.world;
    return walker.ask(route.method, pathOf(this.world, route, path) + queryOf(this.world, route, query), {
      token: token ?? owner.token,
      body: body ?? bodyOf(this.world, route),
      headers: {
        ...(body === undefined && typeOfBody(route)),
        ...(asksForVersion(route) && !blindly ? { 'if-match': await this.tagOf(route) } : {}),
        ...headers,
      },
    });
  }

  /** The answers that are not as they should be, with what was asked and what was said; nothing may be changed by it. */
  async others<T extends { route: Documented; about: string }>(
    cases: readonly T[],
    ask: (one: NoInfer<T>) => Instead,
    fits: (answer: Answer, one: NoInfer<T>) => boolean,
  ): Promise<string[]> {
    if (cases.length === 0) throw new Error('There was nothing to try.');
    const before = await checksums(this.world.house.hansa);
    const answers = await forAll(cases, async (one) => ({ one, answer: await this.ask(one.route, ask(one)) }));
    const after = await checksums(this.world.house.hansa);
    const odd = answers.filter(({ one, answer }) => !fits(answer, one));
    return [
      ...odd.map(({ one, answer }) => {
        const { title: _t, type: _y, requestId: _r, ...said } = answer.body ?? {};
        return `${nameOf(one.route)}, ${one.about}: ${answer.status} ${JSON.stringify(said).slice(0, 300)}`;
      }),
      ...changed(before, after).map((table) => `changed ${table}`),
    ];
  }

  /** The ETag of the thing that a route changes, read where it can be read: at its path or one above. */
  async tagOf(route: Documented): Promise<string> {
    const path = pathOf(this.world, route);
    const known = this.tags.get(path);
    if (known) return known;
    for (const readAt of this.readersOf(route)) {
      const above = path.split('/').slice(0, readAt.split('/').length).join('/');
      const { headers } = await this.world.walker.ask('GET', above, { token: this.world.owner.token });
      const tag = headers.get('etag');
      if (tag) {
        this.tags.set(path, tag);
        return tag;
      }
    }
    throw new Error(`Nowhere above ${nameOf(route)} there is an ETag of what it changes`);
  }

  private readersOf({ path }: Documented): string[] {
    const readable = this.routes.filter(({ method }) => method === 'GET').map((route) => route.path);
    const above = path.split('/').map((_, index, parts) => parts.slice(0, parts.length - index).join('/'));
    return above.filter((candidate) => readable.includes(candidate));
  }
}

/** Whether a problem names the field, or something in it. */
export function names({ body }: Answer, field: string): boolean {
  const fields = [body.field, ...(body.errors ?? []).map((error: { field: string }) => error.field)];
  return fields.some((named) => named === field || String(named).startsWith(`${field}.`));
}
