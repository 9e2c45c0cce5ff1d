import { Controller, Get, Header } from '@nestjs/common';
import { OpenToAll } from '../access/requires.js';
import type { Database } from '../database/database.js';
import { ConsumerLag } from './consumer-lag.js';
import { DomainDatabases } from './domain-databases.js';
import { deadLettersWaiting, measureProcess, outboxAge, outboxDepth, poolConnections, registry } from './metrics.js';

/** For Prometheus. Beside the API: the edge does not pass it on. */
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly databases: DomainDatabases,
    private readonly lag: ConsumerLag,
  ) {
    measureProcess();
  }

  @Get()
  @Header('content-type', registry.contentType)
  @Header('cache-control', 'no-store')
  @OpenToAll()
  async metrics(): Promise<string> {
    const databases = this.databases.all().map(({ service, database }) => measure(service, database));
    await Promise.all([...databases, this.lag.measure()]);
    return registry.metrics();
  }
}

async function measure(service: string, database: Database): Promise<void> {
  const { master: pool } = database.dataSource.driver as unknown as {
    master: { totalCount: number; idleCount: number; waitingCount: number };
  };
  poolConnections.set({ service, state: 'busy' }, pool.totalCount - pool.idleCount);
  poolConnections.set({ service, state: 'idle' }, pool.idleCount);
  poolConnections.set({ service, state: 'waiting' }, pool.waitingCount);
  // A database that is away must not hide the rest of the metrics.
  const [row] = await database
    .query<{ depth: number; age: number; dead: number }>(
      `select (select count(*)::int from outbox where published_at is null) as depth,
              coalesce((select extract(epoch from hansa_now() - time)::float8 from outbox
                        where published_at is null order by sequence limit 1), 0) as age,
              (select count(*)::int from dead_letter where replayed_at is null) as dead`,
    )
    .catch(() => []);
  if (!row) return;
  outboxDepth.set({ service }, row.depth);
  outboxAge.set({ service }, Math.max(0, row.age));
  deadLettersWaiting.set({ service }, row.dead);
}
