import fastify from 'fastify';
import pg from 'pg';
import { answer } from './child.js';
import { type Recorded, replay } from './replay.js';

export interface RawServer {
  /** An address without the name of the database. */
  databases: string;
  pool: number;
  routes: Record<string, Recorded>;
}

/** Bare Fastify and `pg`: the same statements, no sign-in, no checks, the rows as they are. Gives the port. */
async function serve({ databases, pool, routes }: RawServer): Promise<number> {
  const pools = new Map<string, pg.Pool>();
  const poolOf = (name: string) => {
    const known = pools.get(name) ?? new pg.Pool({ connectionString: `${databases}/${name}`, max: pool });
    pools.set(name, known);
    return known;
  };
  const server = fastify();
  for (const [name, recorded] of Object.entries(routes)) {
    const { database } = recorded.statements[0]!;
    const writes = recorded.statements.some(({ text }) => text === 'COMMIT');
    server.get<{ Params: { id: string } }>(`/${name}/:id`, async ({ params }) =>
      replay(poolOf(database), recorded, params.id),
    );
    server.post(`/${name}`, async () => {
      if (!writes) return {};
      const client = await poolOf(database).connect();
      try {
        return await replay(client, recorded);
      } finally {
        client.release();
      }
    });
  }
  await server.listen({ port: 0, host: '127.0.0.1' });
  return (server.server.address() as { port: number }).port;
}

answer(serve);
