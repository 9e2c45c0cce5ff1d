import { copyFileSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import kafkajs from 'kafkajs';
import { join } from 'node:path';
import { cached, run, sha256 } from './cache.js';
import { Part } from './part.js';

const VERSION = '4.2.1';
const CLUSTER = 'aGFuc2EtdGVzdC1jbHVzdA';
const here = (file: string) => join(import.meta.dirname, file);

/** The broker's jars as Maven Central has them, each with the checksum that stands in `kafka.sha256`. */
export function fetchKafka(): Promise<string> {
  return cached(`kafka-${VERSION}`, async (folder) => {
    copyFileSync(here('kafka-pom.xml'), join(folder, 'pom.xml'));
    const copy = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}/libs`];
    run('mvn', ['-q', '-B', '-C', '-f', join(folder, 'pom.xml'), ...copy]);
    for (const line of readFileSync(here('kafka.sha256'), 'utf8').trimEnd().split('\n')) {
      const [wanted, jar = ''] = line.split(/\s+/);
      const found = await sha256(join(folder, 'libs', jar));
      if (found !== wanted) throw new Error(`${jar} has the checksum ${found} instead of ${wanted}`);
    }
  });
}

export interface MoreOfKafka {
  /** Lines for `server.properties`; of two for one property the later counts. */
  properties?: string;
  /** Words for `kafka-storage format`. */
  format?: string[];
}

/** One broker that is its own controller (KRaft), with its data in `folder`. */
export async function kafka(
  folder: string,
  ports: { broker: number; controller: number },
  more: MoreOfKafka = {},
): Promise<Part> {
  const libs = join(await fetchKafka(), 'libs', '*');
  const properties = join(folder, 'server.properties');
  mkdirSync(folder, { recursive: true });
  writeFileSync(properties, settings(join(folder, 'data'), ports) + (more.properties ?? ''));
  const format = [
    'format',
    '--standalone',
    '--ignore-formatted',
    '-t',
    CLUSTER,
    '-c',
    properties,
    ...(more.format ?? []),
  ];
  run('java', ['-Xmx128m', '-cp', libs, 'kafka.tools.StorageTool', ...format]);
  const brokers = [`127.0.0.1:${ports.broker}`];
  const client = new kafkajs.Kafka({
    clientId: 'stack',
    brokers,
    logLevel: kafkajs.logLevel.NOTHING,
    retry: { retries: 0 },
  });
  return new Part({
    name: 'Kafka',
    log: join(folder, 'kafka.log'),
    launch: {
      command: 'java',
      // One that was killed reads its log again at the start; the rest keeps it small beside everything else.
      args: [
        '-Xms128m',
        '-Xmx512m',
        '-XX:+UseSerialGC',
        '-XX:TieredStopAtLevel=1',
        '-cp',
        libs,
        'kafka.Kafka',
        properties,
      ],
    },
    isReady: async () => {
      const admin = client.admin();
      await admin.connect();
      const { brokers: known } = await admin.describeCluster().finally(() => admin.disconnect());
      return known.length > 0;
    },
  });
}

function settings(data: string, { broker, controller }: { broker: number; controller: number }): string {
  return `
process.roles=broker,controller
node.id=1
controller.quorum.bootstrap.servers=127.0.0.1:${controller}
listeners=PLAINTEXT://127.0.0.1:${broker},CONTROLLER://127.0.0.1:${controller}
advertised.listeners=PLAINTEXT://127.0.0.1:${broker}
controller.listener.names=CONTROLLER
log.dirs=${data}
auto.create.topics.enable=false
offsets.topic.replication.factor=1
offsets.topic.num.partitions=5
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
transaction.state.log.num.partitions=5
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
group.initial.rebalance.delay.ms=0
log.cleaner.dedupe.buffer.size=16777216
`;
}
