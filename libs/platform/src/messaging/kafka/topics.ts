import { type EventDefinition, type Service, type StateDefinition } from '@hansa/contracts';
import kafkajs, { type Admin } from 'kafkajs';
import { setTimeout as pause } from 'node:timers/promises';
import type { KafkaSettings } from './kafka.settings.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const LEADERS_PATIENCE = 30_000;

/** `<prefix>.<service>.events`, and for every state `<prefix>.<service>.<state>`, such as `hansa.identity.person`. */
export function topicOf(
  { topicPrefix }: KafkaSettings,
  definition: Pick<EventDefinition | StateDefinition, 'kind' | 'service' | 'type'>,
): string {
  return definition.kind === 'event'
    ? `${topicPrefix}.${definition.service}.events`
    : `${topicPrefix}.${definition.type.replace(/\.v(\d+)$/, (_, version) => (version === '1' ? '' : `-v${version}`))}`;
}

/** The group in which all processes of a service share its work. */
export function groupOf({ topicPrefix }: KafkaSettings, service: Service): string {
  return `${topicPrefix}.${service}`;
}

/** Under which a service's relay sends; whoever takes it over shuts out the one before. */
export function transactionalIdOf({ topicPrefix }: KafkaSettings, service: Service): string {
  return `${topicPrefix}.${service}.relay`;
}

export interface TopicPlan {
  name: string;
  config: Record<string, string>;
}

/** The topics that a service owns, and how long each keeps what. */
export function topicsOf(settings: KafkaSettings, service: Service, states: readonly StateDefinition[]): TopicPlan[] {
  const common = { 'min.insync.replicas': String(settings.replication >= 3 ? 2 : 1), 'compression.type': 'producer' };
  return [
    {
      name: topicOf(settings, { kind: 'event', service, type: '' }),
      config: {
        ...common,
        'cleanup.policy': 'delete',
        'retention.ms': String(settings.eventsKeepDays * DAY),
        // A segment goes as a whole, when its newest event is old enough: the oldest must not outlive the inbox's row.
        'segment.ms': String(12 * HOUR),
      },
    },
    ...states.map((state) => ({
      name: topicOf(settings, state),
      config: {
        ...common,
        'cleanup.policy': 'compact',
        'max.compaction.lag.ms': String(settings.compactionLagHours * HOUR),
        // Long enough for a projection that is being built to see that a thing is gone.
        'delete.retention.ms': String(DAY),
        // A segment is compacted once it is closed.
        'segment.ms': String(settings.compactionLagHours * HOUR),
      },
    })),
  ];
}

/** Creates what is missing and sets what differs. Says in words what it did, one line a topic. */
export async function ensureTopics(
  admin: Admin,
  settings: KafkaSettings,
  plans: readonly TopicPlan[],
): Promise<string[]> {
  const there = new Set(await admin.listTopics());
  const missing = plans.filter(({ name }) => !there.has(name));
  if (missing.length > 0) {
    await admin.createTopics({
      // A broker of KRaft may not know yet what its controller has made, and kafkajs takes that for a failure.
      waitForLeaders: false,
      topics: missing.map(({ name, config }) => ({
        topic: name,
        numPartitions: settings.partitions,
        replicationFactor: settings.replication,
        configEntries: Object.entries(config).map(([key, value]) => ({ name: key, value })),
      })),
    });
  }
  const standing = plans.filter(({ name }) => there.has(name));
  if (standing.length > 0) await setConfig(admin, standing);
  const partitionsOf = await partitionsWithLeaders(
    admin,
    plans.map(({ name }) => name),
  );
  return plans.map(({ name }) => {
    const partitions = partitionsOf.get(name) ?? 0;
    const other =
      partitions === settings.partitions ? '' : `; KAFKA_PARTITIONS says ${settings.partitions}: left as it is`;
    return `${name}  ${there.has(name) ? 'was there' : 'created'}, ${partitions} partitions${other}`;
  });
}

/** How many partitions each topic has, once all of them have a leader. */
async function partitionsWithLeaders(admin: Admin, names: string[]): Promise<Map<string, number>> {
  for (const end = Date.now() + LEADERS_PATIENCE; ; await pause(100)) {
    try {
      const { topics } = await admin.fetchTopicMetadata({ topics: names });
      const led = topics.every(
        ({ partitions }) => partitions.length > 0 && partitions.every(({ leader }) => leader >= 0),
      );
      if (led) return new Map(topics.map(({ name, partitions }) => [name, partitions.length]));
    } catch (error) {
      if (Date.now() > end || !(error instanceof Error && 'retriable' in error && error.retriable)) throw error;
    }
    if (Date.now() > end) throw new Error(`Not every partition of ${names.join(', ')} has a leader`);
  }
}

async function setConfig(admin: Admin, plans: readonly TopicPlan[]): Promise<void> {
  await admin.alterConfigs({
    validateOnly: false,
    resources: plans.map(({ name, config }) => ({
      type: kafkajs.ConfigResourceTypes.TOPIC,
      name,
      configEntries: Object.entries(config).map(([key, value]) => ({ name: key, value })),
    })),
  });
}
