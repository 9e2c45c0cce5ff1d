import pg from 'pg';
import { Child } from './child.js';
import { compare, type Compared, median } from './compare.js';
import { Hansa, type HansaOptions } from './hansa.js';
import { type Loaded, requestText } from './load.js';
import { Recorder } from './recorded.js';
import type { Recorded } from './replay.js';
import { READER } from './seed.js';
import { seedClusters } from './seed-clusters.js';

const SIZES = [20_000, 200_000];
const CONNECTIONS = 8;
const POOL = 10;
const SECONDS = 3;
const TIMES = 7;

/** What is looked for; by what readers do often, and by what is most to count. */
const SEARCHES = {
  Everything: '',
  'A country': '?country=SE',
  'A region': '?region=DE1',
  'A theme': '?theme=tourism',
  'A division': '?sector=26',
  'A section': '?sector=C',
  'A section in a country': '?sector=C&country=SE',
  'Two words': '?q=photonics+sweden',
  'One word that is in many': '?q=energy',
} as const;
export type Search = keyof typeof SEARCHES;

export interface ComparedSearch extends Compared {
  search: Search;
  /** How many it finds. */
  total: number;
  /** Milliseconds in the database when nobody else asks. */
  database: number;
}

export interface MeasuredMap {
  zoom: number;
  /** Of the whole region, and of a screen of 1,024 by 768 pixels around Øresund. */
  whole: { features: number; bytes: number; milliseconds: number };
  screen: { features: number; bytes: number; milliseconds: number };
}

export interface MeasuredRegistry {
  clusters: number;
  /** Milliseconds for a cluster to be written and indexed, two at once. */
  written: number;
  searches: ComparedSearch[];
  maps: MeasuredMap[];
}

/** How the registry's search and map grow with what is in it. In a folder of its own. */
export async function measureRegistry(
  options: HansaOptions,
  file: string,
  rounds: number,
): Promise<MeasuredRegistry[]> {
  const recorder = new Recorder(file);
  const nodeOptions = ['--import', new URL('./record-statements.js', import.meta.url).href];
  const recording = await Hansa.start({ ...options, nodeOptions, environment: recorder.environment });
  const statements = await record(recording, recorder);
  await recording.stop();

  const hansa = await Hansa.start(options);
  const { url: databases } = await hansa.databases();
  const raw = Child.start('raw-server.ts');
  const rawPort = await raw.ask<number>({ databases, pool: POOL, routes: statements });
  const load = Child.start('load.ts');
  const measured: MeasuredRegistry[] = [];
  let there = 0;
  for (const clusters of SIZES) {
    const began = performance.now();
    await seedClusters(`${databases}/cluster_registry`, there + 1, clusters);
    const written = (performance.now() - began) / (clusters - there);
    there = clusters;
    const searches: ComparedSearch[] = [];
    for (const search of Object.keys(SEARCHES) as Search[]) {
      const requests = async (ours: boolean) =>
        ours
          ? requestText('GET', `/api/v1/cluster-registry/clusters${SEARCHES[search]}`, await authorization(hansa))
          : requestText('GET', `/${encodeURIComponent(search)}/all`);
      const variant = (ours: boolean) => async (seconds: number) => {
        const port = ours ? hansa.options.port : rawPort;
        const question = { port, requests: [await requests(ours)], connections: CONNECTIONS, seconds };
        const loaded = await load.ask<Loaded>(question);
        if (loaded.failures > 0) throw new Error(`${loaded.failures} answers of ${search} failed: ${loaded.failure}`);
        return loaded.perSecond;
      };
      const compared = await compare(variant(true), variant(false), rounds, SECONDS);
      searches.push({ search, ...compared, ...(await alone(databases, statements[search]!)) });
    }
    measured.push({ clusters, written, searches, maps: await measureMaps(hansa) });
  }
  await Promise.all([raw.stop(), load.stop()]);
  await hansa.stop();
  return measured;
}

const authorization = async (hansa: Hansa) => ({ authorization: `Bearer ${await hansa.token(READER)}` });

/** Makes each search once and keeps what it sent to the database. */
async function record(hansa: Hansa, recorder: Recorder): Promise<Record<string, Recorded>> {
  const routes: Record<string, Recorded> = {};
  for (const [search, query] of Object.entries(SEARCHES)) {
    recorder.forget();
    const answer = await fetch(`${hansa.url}/api/v1/cluster-registry/clusters${query}`);
    if (!answer.ok) throw new Error(`${search}: ${await answer.text()}`);
    routes[search] = { statements: [recorder.one(/search_entry/, 'cluster_registry')], fresh: [] };
  }
  return routes;
}

async function alone(databases: string, { statements }: Recorded): Promise<{ total: number; database: number }> {
  const client = new pg.Client({ connectionString: `${databases}/cluster_registry` });
  await client.connect();
  const { text, values } = statements[0]!;
  const times: number[] = [];
  let total = 0;
  for (let time = 0; time < TIMES; time += 1) {
    const began = performance.now();
    const { rows } = await client.query<{ total: number }>(text, values);
    times.push(performance.now() - began);
    total = rows[0]!.total;
  }
  await client.end();
  return { total, database: median(times) };
}

async function measureMaps(hansa: Hansa): Promise<MeasuredMap[]> {
  const one = async (query: string) => {
    const times: number[] = [];
    let text = '';
    for (let time = 0; time < TIMES; time += 1) {
      const began = performance.now();
      const answer = await fetch(`${hansa.url}/api/v1/cluster-registry/clusters/map?${query}`);
      text = await answer.text();
      times.push(performance.now() - began);
      if (!answer.ok) throw new Error(`map?${query}: ${text}`);
    }
    const { features } = JSON.parse(text) as { features: unknown[] };
    return { features: features.length, bytes: Buffer.byteLength(text), milliseconds: median(times) };
  };
  const maps: MeasuredMap[] = [];
  for (let zoom = 0; zoom <= 14; zoom += 1) {
    const [west, east] = [-1, 1].map((side) => Math.max(-180, Math.min(180, 12.6 + (side * 720) / 2 ** zoom)));
    const [south, north] = [-1, 1].map((side) => Math.max(-85, Math.min(85, 55.7 + (side * 300) / 2 ** zoom)));
    const screen = await one(`zoom=${zoom}&bbox=${[west, south, east, north].join()}`);
    maps.push({ zoom, whole: await one(`zoom=${zoom}`), screen });
  }
  return maps;
}
