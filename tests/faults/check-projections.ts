import type { Service } from '@hansa/contracts';
import type { Findings } from './findings.js';

const ORGANISATION = 'select id, name, type, country, recognised_for, sample from organisation';
const ORGANISATION_SHORT = 'select id, name, country from organisation';
const PERSON = 'select id, name, email, languages, country from person where email is not null';
const ACCESS =
  'select membership_id, person_id, organisation_id, permissions, ends_at, countries, themes from access_membership';

const subjects = (type: string) => `select id, title, owner_id from foreign_subject where type = '${type}'`;

/** Who holds what of whom, with the columns that both sides have; what is held is called otherwise where it is told so. */
const PROJECTIONS: [held: Service, sql: string, source: Service, sqlThere?: string][] = [
  ['training', ORGANISATION, 'identity'],
  ['training', PERSON, 'identity'],
  ['training', ACCESS, 'identity'],
  ['cluster-registry', ORGANISATION, 'identity'],
  ['cluster-registry', PERSON, 'identity'],
  ['cluster-registry', ACCESS, 'identity'],
  ['knowledge-exchange', ORGANISATION_SHORT, 'identity'],
  ['knowledge-exchange', 'select id, name from person', 'identity', `select id, name from (${PERSON}) p`],
  ['knowledge-exchange', ACCESS, 'identity'],
  [
    ...(['knowledge-exchange', subjects('cluster'), 'cluster-registry'] as const),
    `select id, name as title, owner_id from cluster where status in ('published', 'emerging')`,
  ],
  [
    ...(['knowledge-exchange', subjects('module'), 'training'] as const),
    `select m.id, v.title, m.owner_id from module m join module_version v on v.module_id = m.id and v.state <> 'draft'`,
  ],
  [
    ...(['knowledge-exchange', subjects('session'), 'training'] as const),
    `select s.id, v.title, s.provider_id as owner_id from session s join module_version v on v.id = s.module_version_id`,
  ],
];

/** What the services hold of each other's things is what these are. */
export async function checkProjections(findings: Findings): Promise<void> {
  for (const [service, sql, source, sqlThere = sql] of PROJECTIONS) {
    const read = async (from: Service, text: string) =>
      (await findings.rows<{ row: string }>(from, `select to_jsonb(r)::text as row from (${text}) r`)).map(
        ({ row }) => row,
      );
    const held = await read(service, sql);
    findings.same(`projection in ${service}, ${sql.slice(0, 60)}`, await read(source, sqlThere), held);
    findings.looked('rows of projections', held.length);
  }
}
