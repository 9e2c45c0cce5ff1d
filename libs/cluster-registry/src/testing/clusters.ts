import type {
  ClusterStatus,
  CreateClusterInput,
  Language,
  LocalisedInput,
  LocalisedText,
  MemberSize,
  MemberType,
} from '@hansa/contracts';
import { writeTexts } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { Cluster } from '../cluster/cluster.entity.js';
import type { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { criteriaInForce, verdictOf } from '../criteria/criteria.rules.js';
import { judgeCluster } from '../criteria/judge-cluster.js';
import { recordChange } from '../ledger/record-change.js';

/** How many members of each type. */
export type MembersByType = Partial<Record<MemberType, number>>;

export interface ToldCluster extends Partial<CreateClusterInput> {
  status?: ClusterStatus;
  members?: MembersByType;
  size?: MemberSize;
  sample?: boolean;
  /** Its publication stands in the ledger. */
  entered?: boolean;
}

/** Enough for every criterion. */
export const ENOUGH_MEMBERS: MembersByType = { company: 12, research: 2, public: 2 };

/** What somebody might create; it meets all criteria once it has `ENOUGH_MEMBERS`. */
export function aProfile(told: Partial<CreateClusterInput> = {}): CreateClusterInput {
  return {
    ownerId: randomUUID(),
    name: inEnglish('Sample Robotics Cluster'),
    summary: inEnglish('Companies and universities that build robots.'),
    country: 'DK',
    region: 'DK03',
    place: 'Odense',
    position: { longitude: 10.39, latitude: 55.4 },
    website: 'https://robots.example',
    englishPage: 'https://robots.example/en',
    sectors: ['28'],
    themes: ['robotics'],
    managementFte: 2,
    founded: 2012,
    ...told,
  };
}

/** One that is like no other in the registry: of its own name, on its own pages. */
export function aProfileOfItsOwn(told: Partial<CreateClusterInput> = {}): CreateClusterInput {
  const own = randomUUID().slice(0, 13);
  const website = `https://${own}.example`;
  return aProfile({ name: inEnglish(`Robots ${own}`), website, englishPage: `${website}/en`, ...told });
}

/** Puts a cluster of any status into a database, published and of enough members if nothing is told. Gives its id. */
export function aCluster(database: ClusterRegistryDatabase, told: ToldCluster = {}): Promise<string> {
  const { status = 'published', members = ENOUGH_MEMBERS, size, sample = false, entered, ...profile } = told;
  return database.transaction(async (tx) => {
    const now = await tx.now();
    const { ownerId, country = 'DK' } = profile;
    const abroad = country === 'DK' ? {} : { region: null, position: null, place: null };
    const input = aProfile({ ...abroad, ...profile, country, ...(ownerId && { ownerId }) });
    const cluster = Cluster.draft(input, { id: randomUUID(), createdBy: tx.actor, now, sample });
    await tx.save(cluster);
    await addMembers(tx, cluster.id, members, size ?? null, country);
    cluster.noteVerdict(verdictOf(await judgeCluster(tx, cluster)));
    bringTo(cluster, status, now);
    await tx.save(cluster);
    if (entered) await recordChange(tx, cluster.id, 'published');
    return cluster.id;
  });
}

function bringTo(cluster: Cluster, status: ClusterStatus, now: Date): void {
  if (status === 'draft') return;
  Object.assign(cluster, { status, submittedAt: now, criteriaVersion: criteriaInForce(now).version });
  if (status === 'returned') cluster.remarks = [{ field: 'summary', text: written('Say more about what you do.') }];
  if (status === 'submitted' || status === 'returned') return;
  Object.assign(cluster, { publishedAt: now, confirmedAt: now });
  if (status === 'expired') Object.assign(cluster, { endedAt: now, endCause: 'not-reconfirmed' });
  if (status === 'withdrawn') {
    Object.assign(cluster, { endedAt: now, endCause: 'withdrawn', endReason: written('The cluster was dissolved.') });
  }
}

async function addMembers(
  tx: Transaction,
  clusterId: string,
  members: MembersByType,
  size: MemberSize | null,
  country: string,
): Promise<void> {
  await tx.query(
    `insert into cluster_member (id, cluster_id, position, name, type, country, size)
     select gen_random_uuid(), $1, row_number() over (), initcap(type) || ' member ' || n, type, $3, $4
     from jsonb_each_text($2) as told(type, number), generate_series(1, number::integer) n`,
    [clusterId, JSON.stringify(members), country, size],
  );
}

/** Plain English, or another language. */
export function inEnglish(text: string, language: Language = 'en'): LocalisedInput {
  return { original: language, texts: { [language]: text } };
}

const written = (text: string): LocalisedText => writeTexts(inEnglish(text));
