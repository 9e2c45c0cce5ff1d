import { SERVICES } from '@hansa/contracts';
import kafkajs from 'kafkajs';
import type pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE = 60_000;
const { AssignerProtocol, Kafka, logLevel } = kafkajs;

/** Watches whether anything is still under way between the services of one platform. */
export class Quiet {
  private readonly admin: kafkajs.Admin;
  private connected: Promise<void> | undefined;

  constructor(
    brokers: string,
    private readonly prefix: string,
    private readonly databases: ReadonlyMap<string, pg.Pool>,
  ) {
    const kafka = new Kafka({ clientId: 'quiet', brokers: brokers.split(','), logLevel: logLevel.NOTHING });
    this.admin = kafka.admin();
  }

  /**
   * Waits until all outboxes are empty and everything in the topics has had its effects, twice with nothing new
   * between: a handler publishes before its message counts as handled.
   */
  async settled(): Promise<void> {
    const end = Date.now() + PATIENCE;
    for (let before: string | undefined; ; await pause(50)) {
      const state = await this.state();
      if (state.waiting.length === 0 && state.mark === before) return;
      before = state.waiting.length === 0 ? state.mark : undefined;
      if (Date.now() > end) throw new Error(`It did not come to rest: ${state.waiting.join(', ')}`);
    }
  }

  async close(): Promise<void> {
    if (this.connected) await this.admin.disconnect();
  }

  private async state(): Promise<{ waiting: string[]; mark: string }> {
    await (this.connected ??= this.admin.connect());
    const boxes = await Promise.all([...this.databases].map(([service, pool]) => outboxOf(service, pool)));
    // Before the topics are looked at: what leaves an outbox meanwhile is in them then.
    const lags = await Promise.all(SERVICES.map((service) => this.lagOf(`${this.prefix}.${service}`)));
    return {
      waiting: [...boxes.flatMap(({ waiting }) => waiting), ...lags.flatMap(({ waiting }) => waiting)],
      mark: JSON.stringify([boxes.map(({ newest }) => newest), lags.map(({ ends }) => ends)]),
    };
  }

  /** How far a group is behind, in the topics that its members have. */
  private async lagOf(groupId: string): Promise<{ waiting: string[]; ends: string[] }> {
    const { groups } = await this.admin.describeGroups([groupId]);
    const members = groups[0]?.members ?? [];
    if (members.length === 0 || groups[0]!.state !== 'Stable')
      return { waiting: [`${groupId} has no members`], ends: [] };
    const topics = new Set(
      members.flatMap(({ memberAssignment }) =>
        Object.keys(AssignerProtocol.MemberAssignment.decode(memberAssignment)?.assignment ?? {}),
      ),
    );
    const committed = await this.admin.fetchOffsets({ groupId, topics: [...topics] });
    const behind = await Promise.all(
      committed.map(async ({ topic, partitions }) => {
        const ends = await this.admin.fetchTopicOffsets(topic);
        return ends.map(({ partition, low, high }) => {
          const offset = partitions.find((one) => one.partition === partition)?.offset ?? '-1';
          const handled = offset === '-1' ? low : offset;
          return {
            waits: BigInt(handled) < BigInt(high),
            place: `${groupId} at ${topic}/${partition}: ${handled}`,
            high,
          };
        });
      }),
    );
    const places = behind.flat();
    return {
      waiting: places.filter(({ waits }) => waits).map(({ place, high }) => `${place} of ${high}`),
      ends: places.map(({ high }) => high),
    };
  }
}

async function outboxOf(service: string, pool: pg.Pool): Promise<{ waiting: string[]; newest: string | null }> {
  const { rows } = await pool.query<{ waiting: string; newest: string | null }>(
    'select count(*) filter (where published_at is null) as waiting, max(sequence) as newest from outbox',
  );
  const { waiting, newest } = rows[0]!;
  return { waiting: waiting === '0' ? [] : [`${waiting} in the outbox of ${service}`], newest };
}
