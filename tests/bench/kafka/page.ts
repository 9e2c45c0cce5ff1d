import { SERVICES } from '@hansa/contracts';
import { cpus } from 'node:os';
import type { Compared } from '../compare.js';
import type { Times } from './latency.js';
import type { MeasuredKafka } from './measure.js';

/** The section's heading, by which it is found in the page. */
export const KAFKA_HEADING = '## Over Kafka';

const whole = (value: number) => Math.round(value).toLocaleString('en-GB');
const one = (value: number) => value.toFixed(1);
const two = (value: number) => value.toFixed(2);
const times = ({ p50, p99 }: Times) => `${one(p50)} ms | ${one(p99)} ms`;

function against(what: string, aim: string, { ours, bare, ratio, least, most }: Compared): string {
  const range = `${two(least)} to ${two(most)}`;
  return `| ${what} | ${whole(ours)} | ${whole(bare)} | **${two(ratio)}** | ${range} | ${aim} |`;
}

function busy(load: number): string {
  const words = `Before it began ${one(load)} other processes wanted the ${cpus().length} cores`;
  return load < cpus().length / 2
    ? `${words}.`
    : `**${words}: the machine was busy, and a quiet one gives better figures, above all for latency.**`;
}

/** The part of `docs/benchmarks.md` about the services as processes of their own. */
export function kafkaSection({ load, flags, atRest, memoryAfter, latency, applying }: MeasuredKafka): string {
  const { roundTrip, events, states } = latency;
  const ratio = (of: { p50: number; least: number; most: number }) =>
    `**${two(of.p50)}** (${two(of.least)} to ${two(of.most)})`;
  const each = (name: keyof typeof applying.processor) => `${whole(applying.processor[name])} µs`;
  return `${KAFKA_HEADING}

Every service as a process of its own, as its image runs it (\`node ${flags.join(' ')}\`), with a real Kafka broker,
PostgreSQL and Redis beside it on the same machine. \`npm run bench -- 7 kafka\` measures this section alone and leaves the
rest of the page as it is. ${busy(load)}

| Service | memory after the start | after the load below | of a core, when nothing happens |
| --- | --- | --- | --- |
${SERVICES.map((service) => {
  const { memory, processor } = atRest[service];
  return `| ${service} | ${whole(memory)} MiB | ${whole(memoryAfter[service])} MiB | ${two(processor)} % |`;
}).join('\n')}
| Aim | 150 MiB | 150 MiB | 1 % |

From a write to its effect in another service, ${whole(latency.writes)} of each kind at 50 a second. Events: a resource is added in the knowledge
exchange and stands in the audit trail of identity. States: an organisation gets another name in identity and has it in
the knowledge exchange. Both ends are watched from outside, by triggers that notify. The round trip is a message of the
same size by \`kafkajs\` alone, acknowledged by all replicas (one) and received in the same process.

| | p50 | p99 | p50 against the round trip | aim |
| --- | --- | --- | --- | --- |
| Round trip by kafkajs alone | ${times(roundTrip)} | | |
| Event: commit to effect | ${times(events.sinceCommit)} | ${ratio(events.ratio)} | 3 |
| Event: answer to effect | ${times(events.sinceAnswer)} | | |
| State: commit to effect | ${times(states.sinceCommit)} | ${ratio(states.ratio)} | 3 |
| State: answer to effect | ${times(states.sinceAnswer)} | | |

Events of a backlog that have their effect, once: an inbox row and an upsert each. Hansa is a whole service with one
handler. Bare \`pg\` sends the same statements, 50 events in a transaction over 8 connections, without Kafka. Nest's own
Kafka transport does the same in one transaction for each event, as it comes and with all six partitions at the same time
(\`partitionsConsumedConcurrently\`). Each works in a process of its own, in turn, from the beginning of the same topic;
the clock runs for four seconds after two of warming up.

| A second | Hansa | other | ratio | rounds | aim |
| --- | --- | --- | --- | --- | --- |
${against('Bare pg, without Kafka', '0.6', applying.bare)}
${against("Nest's own Kafka transport, as it comes", '10', applying.nest)}
${against("Nest's own Kafka transport, six partitions at once", '4', applying.nestAtItsBest)}

Each event costs ${each('hansa')} of Hansa's own processor time, ${each('bare')} of bare \`pg\`'s, ${each('nest')} of Nest's as it comes and
${each('nestAtItsBest')} with six partitions at once; the rest of the two cores is PostgreSQL's and the broker's.
`;
}
