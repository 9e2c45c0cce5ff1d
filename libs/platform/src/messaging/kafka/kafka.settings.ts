import { z } from 'zod';
import { settingsOf } from '../../settings/settings.js';

/** The broker through which services of their own tell each other what happened. */
export class KafkaSettings extends settingsOf(
  'KAFKA',
  z.object({
    brokers: z
      .string()
      .default('')
      .transform((list) => list.split(/[\s,]+/).filter(Boolean))
      .refine((list) => list.every((broker) => /^[^\s:/]+:\d{1,5}$/.test(broker)), 'must be host:port, host:port')
      .describe('Where Kafka is: host:port, separated by commas. Needed by a service that runs by itself.'),
    ssl: z.stringbool().default(false).describe('Speak TLS with Kafka.'),
    ca: z
      .string()
      .optional()
      .describe("The certificates (PEM) that Kafka's own must come from; the system's if not set."),
    username: z.string().optional().describe('The account at Kafka (SASL); none if not set.'),
    password: z.string().optional().describe("The account's password. Secret."),
    sasl: z
      .enum(['scram-sha-512', 'scram-sha-256'])
      .default('scram-sha-512')
      .describe('How the account signs in (RFC 5802).'),
    topicPrefix: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be lower-case letters, digits and hyphens, at most 40')
      .default('hansa')
      .describe('What the names of all topics, groups and transactional ids begin with.'),
    partitions: z.coerce
      .number()
      .int()
      .min(1)
      .max(200)
      .default(6)
      .describe('Partitions of every topic, set when `topics` creates it; more would break the order of a key.'),
    replication: z.coerce
      .number()
      .int()
      .min(1)
      .max(9)
      .default(1)
      .describe(
        'Copies of every topic, set when `topics` creates it. With 3, two must have a message before it counts.',
      ),
    eventsKeepDays: z.coerce
      .number()
      .int()
      .min(1)
      .max(365)
      .default(7)
      .describe('Days that Kafka keeps events; fewer than INBOX_KEEP_DAYS, or a repeat could have an effect twice.'),
    compactionLagHours: z.coerce
      .number()
      .int()
      .min(1)
      .max(720)
      .default(24)
      .describe('Hours after which an older record of a state is gone from its topic at the latest.'),
  }),
) {}

/** What these settings say against each other or the days of the inbox, in words; nothing when all is well. */
export function contradictions(kafka: KafkaSettings, inboxKeepDays: number): string[] {
  const { ssl, ca, username, password, eventsKeepDays } = kafka;
  return [
    ...(eventsKeepDays >= inboxKeepDays ? ['KAFKA_EVENTS_KEEP_DAYS: must be fewer than INBOX_KEEP_DAYS'] : []),
    ...(ca && !ssl ? ['KAFKA_CA: is of no use without KAFKA_SSL'] : []),
    ...(username && !password ? ['KAFKA_PASSWORD: is needed with KAFKA_USERNAME'] : []),
    ...(password && !username ? ['KAFKA_USERNAME: is needed with KAFKA_PASSWORD'] : []),
  ];
}
