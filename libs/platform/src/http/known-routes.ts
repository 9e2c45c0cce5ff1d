import type { FastifyInstance } from 'fastify';

/** Which methods there are for which paths: for 405, and to know whether a thing can be read where it was changed. */
export class KnownRoutes {
  private readonly methods = new Map<string, Set<string>>();

  attach(fastify: FastifyInstance): void {
    fastify.addHook('onRoute', ({ url, method }) => {
      const known = this.methods.get(url) ?? new Set<string>();
      for (const one of [method].flat()) known.add(one);
      this.methods.set(url, known);
    });
  }

  /** @param template such as `/sessions/:id` */
  has(method: string, template: string | undefined): boolean {
    return template !== undefined && (this.methods.get(template)?.has(method) ?? false);
  }

  /** The methods for which a path would be known, sorted. */
  methodsFor(path: string): string[] {
    const fitting = [...this.methods].filter(([template]) => patternOf(template).test(path));
    return [...new Set(fitting.flatMap(([, methods]) => [...methods]))].sort();
  }
}

function patternOf(template: string): RegExp {
  const parts = template.split('/').map((part) => {
    if (part.startsWith(':')) return '[^/]+';
    return part === '*' ? '.*' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('/')}/?$`);
}
