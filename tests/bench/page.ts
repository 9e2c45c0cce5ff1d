import { cpus, totalmem } from 'node:os';
import type { Compared } from './compare.js';
import type { Shares } from './profile.js';
import type { MeasuredRegistry } from './registry.js';
import { registrySection } from './registry-page.js';
import type { ComparedRequests } from './requests.js';
import { RESOURCES, SESSIONS } from './seed.js';
import type { Starts } from './starts.js';

export interface Measured {
  postgres: string;
  starts: Starts;
  /** MiB after all the load. */
  memoryAfter: number;
  session: ComparedRequests;
  list: ComparedRequests;
  resource: ComparedRequests;
  insert: Compared;
  update: Compared;
  reaction: Compared;
  projection: Compared;
  profiles: Record<string, Shares[]>;
  registry: MeasuredRegistry[];
}

const thousands = (value: number) => Math.round(value).toLocaleString('en-GB');
const two = (value: number) => value.toFixed(2);
const range = ({ least, most }: Compared) => `${two(least)} to ${two(most)}`;

function compared(what: string, aim: string, { ours, bare, ratio, ...rest }: Compared): string {
  const spread = range({ ours, bare, ratio, ...rest });
  return `| ${what} | ${thousands(ours)} | ${thousands(bare)} | **${two(ratio)}** | ${spread} | ${aim} |`;
}

function answered(what: string, { oursMedian, bareMedian, oursProcessor, bareProcessor }: ComparedRequests): string {
  const times = [oursMedian, bareMedian].map((value) => `${value.toFixed(1)} ms`);
  const processor = [oursProcessor, bareProcessor].map((value) => `${thousands(value)} µs`);
  return `| ${what} | ${[...times, ...processor].join(' | ')} |`;
}

/** `docs/benchmarks.md`. */
export function benchmarksPage(measured: Measured): string {
  const { starts, session, list, resource } = measured;
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `# Benchmarks

Written by \`npm run bench\`, which measures all of it again (some twenty minutes). The databases, what is measured and what
sends the load share one machine, so the ratios tell more than the numbers.

| | |
| --- | --- |
| Machine | ${machine} |
| Date | ${new Date().toISOString().slice(0, 10)} |
| Node, PostgreSQL | ${process.versions.node}, ${measured.postgres} |

## Start and memory

All services in one process, as \`npm start\` runs them, without sample data.

| | | Aim |
| --- | --- | --- |
| First start, on an empty folder | ${starts.first.toFixed(1)} s | |
| Later starts | ${starts.later.toFixed(1)} s | 5 s |
| Memory after a start | ${thousands(starts.memory)} MiB | 300 MiB |
| Memory after all the load below | ${thousands(measured.memoryAfter)} MiB | 300 MiB |

## Against bare Fastify and pg

The right-hand side sends the very statements that Hansa sent (they were recorded), through bare Fastify and \`pg\`, without
a sign-in, without a check, and answers with the rows. Each pair runs in turn, ours, bare, bare, ours; the ratio is the
median of the rounds' own ratios. ${thousands(SESSIONS)} sessions and ${thousands(RESOURCES)} resources were put there by SQL, made out of one that came
through the API; 8 connections ask.

| A second | Hansa | bare | ratio | rounds | aim |
| --- | --- | --- | --- | --- | --- |
${compared('One session, signed in', '0.6', session)}
${compared(`List of resources with facets, signed in`, '0.7', list)}
${compared('Add a resource over HTTP, signed in', '', resource)}
${compared('New entity with its event, 8 at once', '0.6', measured.insert)}
${compared('Changed entity with its event, 8 at once', '0.6', measured.update)}
${compared('Events with a reaction (an entry of the audit trail)', '', measured.reaction)}
${compared('States with two projections (an organisation)', '', measured.projection)}

The entities are written by \`database.transaction\` in a process of their own, against the same statements by a \`pg\` client
there. Events are counted from the commit that publishes 10,000 of them to the mark on the last; bare \`pg\` does the same
with the same statements in the same batches while Hansa's process is held.

| Answer | Hansa | bare | processor of Hansa | of bare |
| --- | --- | --- | --- | --- |
${answered('One session', session)}
${answered('List of resources', list)}
${answered('Add a resource', resource)}

"Add a resource" is nine statements by Hansa, of which three ask whether this person may do it, and six by the bare side. The
event that follows and its entry in the audit trail are some five more, always by Hansa, so on the left all of it shares one
process.

${registrySection(measured.registry)}
## Where the time goes

- A statement costs one call into the operating system to send it, and one more for the answer to the client; on the
  machine above these calls are most of the time, on both sides. So the number of statements decides: one for a session, one
  for the list with its total and facets, one for all that a transaction publishes, three and one for each event for a batch
  of up to 50.
- The list is PostgreSQL's own time (counting and sorting over all resources), hence its ratio near 1.
- What Hansa adds to a read is spread thin: NestJS and rxjs around the method, zod for what goes in and out, Fastify's hooks
  (limits, headers, ETag, metrics), the token's digest. Verified tokens are remembered; their signature is not checked again.
- \`tx.save\` updates what has changed since the entity was loaded. TypeORM's own \`save\` reads the row once more first.
- Over Kafka a state goes in a transaction: five requests to the broker, two of which write to its own log. By kafkajs alone
  that takes 5.9 ms until it is received, three times a message without (measured by hand, 50 a second, same machine). The
  rest of a state's way is two cores that broker, database and four services share: at 10 writes a second a state is there
  after 19 ms, and its transaction takes 9 ms instead of 15 and more.
- Memory is what the operating system counts for the process (RSS), with the pages of Node's program file that all processes
  share. In containers of their own the same services take 114 to 124 MiB (\`npm run test:compose\`).
- V8 takes as much memory as it may before it cleans up: without the two flags of \`npm start\` the same load leaves a process
  of 300 to 330 MiB, of which some 60 are in use. With them it stays below 300, and nothing is slower that could be measured.

Of the time in which Hansa's process was not idle, in percent, by whose functions ran.

${Object.entries(measured.profiles)
  .map(([what, shares]) => profileTable(what, shares))
  .join('\n\n')}
`;
}

function profileTable(what: string, shares: readonly Shares[]): string {
  const shown = shares.filter(({ percent }) => percent >= 1);
  const rest = shares.filter(({ percent }) => percent < 1).reduce((sum, { percent }) => sum + percent, 0);
  const rows = [...shown, { of: 'the rest, each below 1', percent: rest }];
  return [
    `| ${what} | % |`,
    '| --- | --- |',
    ...rows.map(({ of, percent }) => `| ${of} | ${percent.toFixed(1)} |`),
  ].join('\n');
}
