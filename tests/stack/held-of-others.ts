import type { Service } from '@hansa/contracts';
import type { Platform } from '@hansa/test-journeys/platform';

const ORGANISATION = 'select id, name, type, country, recognised_for, sample from organisation';
const PERSON = 'select id, name, email, languages, country from person where email is not null';
const ACCESS = 'select membership_id, person_id, organisation_id, permissions, ends_at from access_membership';
const MODULE = `select id, title, owner_id from foreign_subject where type = 'module'`;

const HELD: [held: Service, sql: string, source: Service, sqlThere: string][] = [
  ...(['training', 'cluster-registry'] as const).flatMap((held) =>
    [ORGANISATION, PERSON, ACCESS].map((sql): (typeof HELD)[number] => [held, sql, 'identity', sql]),
  ),
  ['knowledge-exchange', ACCESS, 'identity', ACCESS],
  [
    ...(['knowledge-exchange', MODULE, 'training'] as const),
    `select m.id, v.title, m.owner_id from module m join module_version v on v.module_id = m.id and v.state <> 'draft'`,
  ],
];

export interface Difference {
  projection: string;
  missing: string[];
  tooMany: string[];
}

/** Where what services hold of each other's things is not what these are; nothing when all is well. */
export async function differences(databases: Platform['databases']): Promise<Difference[]> {
  const found: Difference[] = [];
  for (const [held, sql, source, sqlThere] of HELD) {
    const rows = async (service: Service, text: string) => {
      const read = `select to_jsonb(r)::text as row from (${text}) r order by 1`;
      return (await databases.get(service)!.query<{ row: string }>(read)).map(({ row }) => row);
    };
    const [here, there] = [await rows(held, sql), await rows(source, sqlThere)];
    const missing = there.filter((row) => !here.includes(row));
    const tooMany = here.filter((row) => !there.includes(row));
    if (missing.length + tooMany.length > 0) found.push({ projection: `${held}: ${sql}`, missing, tooMany });
  }
  return found;
}
