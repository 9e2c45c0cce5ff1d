import { type Service, SERVICES } from '@hansa/contracts';
import type { IHeaders, Message as KafkaMessage } from 'kafkajs';
import { z } from 'zod';
import type { Message } from '../message.js';

const SOURCE = '/hansa/';

/** CloudEvents 1.0, structured JSON; `sequence`, `correlationid`, `traceparent` are its extensions of that name. */
const CloudEvent = z.object({
  specversion: z.literal('1.0'),
  id: z.uuid(),
  source: z.string(),
  type: z.string(),
  subject: z.string(),
  time: z.iso.datetime(),
  kind: z.enum(['event', 'state']),
  sequence: z.string().regex(/^\d+$/),
  actor: z.string().nullish(),
  correlationid: z.string().nullish(),
  traceparent: z.string().nullish(),
  sample: z.boolean().default(false),
  data: z.unknown(),
});

/** What cannot be read as one of ours. */
export class NotACloudEvent extends Error {}

/** As it stands in the topic. For a state that is gone the value is null and the attributes are headers. */
export function toKafka(message: Message): KafkaMessage {
  const { id, kind, source, type, key, sequence, time, actor, correlationId, traceparent, sample, data } = message;
  const attributes = {
    specversion: '1.0',
    id,
    source: `${SOURCE}${source}`,
    type,
    subject: key,
    time,
    dataschema: `urn:hansa:schema:${type}`,
    kind,
    sequence,
    ...(actor ? { actor } : {}),
    ...(correlationId ? { correlationid: correlationId } : {}),
    ...(traceparent ? { traceparent } : {}),
    ...(sample ? { sample } : {}),
  };
  if (kind === 'state' && data === null) {
    const headers = Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [`ce_${name}`, String(value)]),
    );
    return { key, value: null, headers };
  }
  const value = JSON.stringify({ ...attributes, datacontenttype: 'application/json', data });
  return { key, value, headers: { 'content-type': 'application/cloudevents+json' } };
}

/** Throws `NotACloudEvent`. */
export function fromKafka({ value, headers }: { value: Buffer | null; headers?: IHeaders }): Message {
  const parsed = CloudEvent.safeParse(value === null ? fromHeaders(headers ?? {}) : jsonOf(value));
  if (!parsed.success) throw new NotACloudEvent(z.prettifyError(parsed.error));
  const { id, kind, source, type, subject, sequence, time, actor, correlationid, traceparent, sample, data } =
    parsed.data;
  const service = source.slice(SOURCE.length) as Service;
  if (!source.startsWith(SOURCE) || !SERVICES.includes(service)) throw new NotACloudEvent(`source: ${source}`);
  return {
    id,
    kind,
    source: service,
    type,
    key: subject,
    sequence,
    time,
    actor: actor ?? null,
    correlationId: correlationid ?? null,
    traceparent: traceparent ?? null,
    sample,
    data: data ?? null,
  };
}

function jsonOf(value: Buffer): unknown {
  try {
    return JSON.parse(value.toString());
  } catch {
    return undefined;
  }
}

function fromHeaders(headers: IHeaders): unknown {
  const attributes = Object.entries(headers)
    .filter(([name]) => name.startsWith('ce_'))
    .map(([name, value]) => [name.slice(3), String(value)]);
  const { sample, ...rest } = Object.fromEntries(attributes) as Record<string, string>;
  return { ...rest, sample: sample === 'true', data: null };
}
