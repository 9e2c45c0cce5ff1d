import {
  type Country,
  type DataOf,
  type LocalisedText,
  MembershipState,
  type OrganisationType,
  OrganisationState,
  PersonState,
} from '@hansa/contracts';
import { stateSource } from '@hansa/platform';
import { instant } from './instant.js';

interface OrganisationRow {
  id: string;
  name: LocalisedText;
  type: OrganisationType;
  country: Country;
  parent_id: string | null;
  recognised_for: Country | null;
  sample: boolean;
}

type MembershipRow = Pick<DataOf<typeof MembershipState>, 'permissions' | 'scope'> & {
  id: string;
  person_id: string;
  organisation_id: string | null;
  ends_at: Date | null;
  countries: Country[] | null;
  themes: string[] | null;
};

/** Whoever has not proved an address yet is not known to the other services. */
const people = stateSource(PersonState, {
  keys: 'select id as key from person where email is not null',
  read: async (query, keys) => {
    const rows = await query<Omit<DataOf<typeof PersonState>, 'personId'> & { id: string }>(
      'select id, name, email, languages, country from person where id = any($1::uuid[]) and email is not null',
      [keys],
    );
    return rows.map(({ id, ...rest }) => ({ key: id, record: { personId: id, ...rest } }));
  },
});

const organisations = stateSource(OrganisationState, {
  keys: 'select id as key from organisation',
  read: async (query, keys) => {
    const rows = await query<OrganisationRow>(
      `select id, name, type, country, parent_id, recognised_for, sample from organisation where id = any($1::uuid[])`,
      [keys],
    );
    return rows.map(({ id, name, type, country, sample, ...rest }) => ({
      key: id,
      record: {
        organisationId: id,
        name,
        type,
        country,
        parentId: rest.parent_id,
        recognisedFor: rest.recognised_for,
        sample,
      },
    }));
  },
});

const memberships = stateSource(MembershipState, {
  keys: 'select id as key from membership union all select id from platform_membership',
  read: async (query, keys) => {
    const rows = await query<MembershipRow>(
      `select id, person_id, organisation_id, permissions, ends_at,
              case when scope_id is not null then jsonb_build_object('type', scope_type, 'id', scope_id) end as scope,
              null::text[] as countries, null::text[] as themes
       from membership where id = any($1::uuid[])
       union all
       select id, person_id, null, permissions, null, null, countries, themes from platform_membership where id = any($1::uuid[])`,
      [keys],
    );
    return rows.map((row) => ({
      key: row.id,
      record: {
        membershipId: row.id,
        personId: row.person_id,
        organisationId: row.organisation_id,
        permissions: row.permissions,
        scope: row.scope,
        endsAt: instant(row.ends_at),
        ...(row.countries && row.themes && { countries: row.countries, themes: row.themes }),
      },
    }));
  },
});

/** What the others may know of people, organisations and memberships. */
export const IDENTITY_STATES = [people, organisations, memberships];
