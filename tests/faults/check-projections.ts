import type { Service } from '@hansa/contracts';
import type { Findings } from './findings.js';

const ORGANISATION = 'select id, name, type, country, recognised_for, sample from organisation';
const ORGANISATION_SHORT = 'select id, name, country from organisation';
const PERSON = 'select id, name, email, languages, country from person where email is not null';
const ACCESS = 'select membership_id, person_id, organisation_id, permissions, ends_at from access_membership';

/** Each with the columns that both sides have; identity is the source of all. */
const PROJECTIONS: [Service, string][] = [
  ['training', ORGANISATION],
  ['training', PERSON],
  ['training', ACCESS],
  ['knowledge-exchange', ORGANISATION_SHORT],
  ['knowledge-exchange', ACCESS],
];

/** What the services hold of each other's things is what these are. */
export async function checkProjections(findings: Findings): Promise<void> {
  for (const [service, sql] of PROJECTIONS) {
    const read = async (from: Service) =>
      (await findings.rows<{ row: string }>(from, `select to_jsonb(r)::text as row from (${sql}) r`)).map(
        ({ row }) => row,
      );
    const held = await read(service);
    findings.same(`projection in ${service}`, await read('identity'), held);
    findings.looked('rows of projections', held.length);
  }
}
