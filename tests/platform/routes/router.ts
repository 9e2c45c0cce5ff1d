import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SERVICES } from '@hansa/contracts';
import type { House } from './house.js';
import type { Schema } from './schema.js';

/** A route as the router has it: `/api/v1/training/sessions/:id`. */
export interface Route {
  method: string;
  path: string;
}
export interface Parameter {
  in: 'path' | 'query' | 'header';
  name: string;
  required?: boolean;
  schema: Schema;
}
/** A route as its service's OpenAPI document describes it; its path is written as the router writes it. */
export interface Documented extends Route {
  access?: {
    who: 'anybody' | 'signed-in' | 'permission';
    permission?: string;
    /** Where it stands which one it is about; so of a country or a theme. */
    organisation?: string;
    country?: string;
    theme?: string;
    hidden?: boolean;
  };
  parameters: Parameter[];
  body?: Schema;
  /** The kinds of files that it takes as its body instead. */
  files: string[];
}

export const nameOf = ({ method, path }: Route): string => `${method} ${path}`;
/** The description of the API itself, in every service: the document, and the page that browses it. */
export const isDescription = ({ path }: Route): boolean =>
  /^\/api\/v1\/[\w-]+\/(openapi\.json$|reference(\/|$))/.test(path);

/** Every route that the running application answers, as Fastify's own router prints them. */
export function routesOf({ hansa }: House): Route[] {
  const fastify = hansa.application.app.getHttpAdapter().getInstance() as unknown as Pick<
    ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance'],
    never
  > & { printRoutes(options: { commonPrefix: boolean }): string };
  const above: string[] = [];
  return fastify
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent, part, methods] = /^(.*)[├└]── (\S+) \(([A-Z, ]+)\)$/.exec(line) ?? [];
      if (indent === undefined || part === undefined || methods === undefined) return [];
      above.length = indent.length / 4;
      above.push(part);
      const path = above.join('');
      return methods.split(', ').map((method) => ({ method, path }));
    });
}

/** Every route of the OpenAPI documents, as they are served. */
export async function documentedRoutesOf({ url }: House): Promise<Documented[]> {
  const documents = await Promise.all(
    SERVICES.map(async (service) => (await fetch(`${url}/api/v1/${service}/openapi.json`)).json() as any),
  );
  return documents.flatMap(({ paths }) =>
    Object.entries<any>(paths).flatMap(([path, operations]) =>
      Object.entries<any>(operations).map(([method, operation]) => ({
        method: method.toUpperCase(),
        path: path.replaceAll(/\{(\w+)\}/g, ':$1'),
        access: operation['x-hansa-access'],
        parameters: operation.parameters ?? [],
        body: operation.requestBody?.content['application/json']?.schema,
        files: Object.keys(operation.requestBody?.content ?? {}).filter((type) => type !== 'application/json'),
      })),
    ),
  );
}
