import type { ApplyImportInput, Country, ImportQuery, ImportRow, ImportView } from '@hansa/contracts';
import { Access, inContext, readSettings } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import type { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { ClusterRegistrySettings } from '../cluster-registry.settings.js';
import { ApplyImport } from '../import/apply-import.js';
import { ContinueImports } from '../import/continue-imports.js';
import { ImportQueries } from '../import/import.queries.js';
import { ReceiveImport } from '../import/receive-import.js';

const SETTINGS = readSettings([ClusterRegistrySettings], {}).get(ClusterRegistrySettings) as ClusterRegistrySettings;

export interface Agency {
  ownerId: string;
  personId: string;
}

/** An agency that is recognised for a country, with a person who may do everything for it. */
export async function anAgency(database: ClusterRegistryDatabase, country: Country | null = 'SE'): Promise<Agency> {
  const [ownerId, personId] = [randomUUID(), randomUUID()];
  await database.query(
    `insert into organisation (id, name, type, country, recognised_for, sample)
     values ($1, '{"original": "en", "version": 1, "texts": {"en": {"text": "Agency", "origin": "human"}}}', 'agency',
       coalesce($2, 'SE'), $2, false)`,
    [ownerId, country],
  );
  await database.query(
    `insert into access_membership (membership_id, person_id, organisation_id, permissions)
     values (gen_random_uuid(), $1, $2, '{organisation.read,registry.edit-profile,registry.vouch}')`,
    [personId, ownerId],
  );
  return { ownerId, personId };
}

/** Sends a file, in pieces. */
export function send(
  database: ClusterRegistryDatabase,
  { ownerId, personId }: Agency,
  content: string | Uint8Array | AsyncIterable<Buffer>,
  told: Partial<ImportQuery & { charset: string }> = {},
): Promise<string> {
  const { charset = null, ...query } = told;
  const bytes =
    typeof content === 'string' ? inPieces(Buffer.from(content)) : isStream(content) ? content : inPieces(content);
  const once = <T>(_content: unknown, work: () => Promise<T>) => work();
  return inContext({ actor: personId }, () =>
    new ReceiveImport(database, SETTINGS).execute({ ownerId, language: 'en', ...query }, { bytes, charset, once }),
  );
}

const isStream = (content: Uint8Array | AsyncIterable<Buffer>): content is AsyncIterable<Buffer> =>
  Symbol.asyncIterator in content;

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 1000) yield Buffer.from(bytes.subarray(at, at + 1000));
}

/** Goes on with all imports until there is nothing to do; `each` is called after every step. */
export async function goOn(
  database: ClusterRegistryDatabase,
  each: () => Promise<void> | void = () => undefined,
): Promise<void> {
  const sweep = new ContinueImports(database);
  while ((await sweep.continue()) > 0) await each();
}

/** Sends a file and reads it to its end. */
export async function dryRun(
  database: ClusterRegistryDatabase,
  agency: Agency,
  ...file: Tail<Parameters<typeof send>>
) {
  const id = await send(database, agency, ...file);
  await goOn(database);
  return reportOf(database, id);
}
type Tail<T extends unknown[]> = T extends [unknown, unknown, ...infer Rest] ? Rest : never;

export async function reportOf(
  database: ClusterRegistryDatabase,
  id: string,
): Promise<{ id: string; view: ImportView; rows: ImportRow[] }> {
  const queries = new ImportQueries(database);
  const rows: ImportRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await queries.rows(id, { limit: 100, ...(cursor && { cursor }) });
    rows.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return { id, view: await queries.one(id), rows };
}

export function apply(
  database: ClusterRegistryDatabase,
  { personId }: Pick<Agency, 'personId'>,
  id: string,
  input: Partial<ApplyImportInput> = {},
): Promise<void> {
  return inContext({ actor: personId }, () =>
    new ApplyImport(database, new Access()).execute(id, { withDoubtful: false, ...input }),
  );
}

/** The columns of a file, and a good row of it: a name, and the rest. */
export const HEAD =
  'name;summary;country;region;place;longitude;latitude;sectors;themes;management_fte;founded;members\n';
export const line = (
  name: string,
  rest = ';Makes boats.;SE;SE110;Stockholm;18.07;59.33;30;boats;2;2001;Mill|company|SE|small',
) => `${name}${rest}\n`;
/** A name that nothing else has. */
export const fresh = (word = 'Cluster') => `${word} ${randomUUID().slice(0, 8)}`;
