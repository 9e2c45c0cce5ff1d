import { type EventDefinition, type Service, type StateDefinition } from '@hansa/contracts';
import kafkajs, { type Admin } from 'kafkajs';
import type { KafkaSettings } from './kafka.settings.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;

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
      waitForLeaders: true,
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
  const { topics } = await admin.fetchTopicMetadata({ topics: plans.map(({ name }) => name) });
  const partitionsOf = new Map(topics.map(({ name, partitions }) => [name, partitions.length]));
  return plans.map(({ name }) => {
    const partitions = partitionsOf.get(name) ?? 0;
    const other =
      partitions === settings.partitions ? '' : `; KAFKA_PARTITIONS says ${settings.partitions}: left as it is`;
    return `${name}  ${there.has(name) ? 'was there' : 'created'}, ${partitions} partitions${other}`;
  });
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
