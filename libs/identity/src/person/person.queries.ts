import { Injectable } from '@nestjs/common';
import {
  type Country,
  type Language,
  type LocalisedText,
  type MeView,
  type MyMembership,
  NotFound,
  type OrganisationType,
  type PeopleFound,
  type PlatformReach,
  type PlatformRole,
  renderText,
} from '@hansa/contracts';
import { IdentityDatabase } from '../identity.database.js';
import { instant } from '../instant.js';

interface PersonRow {
  id: string;
  name: string;
  email: string | null;
  languages: Language[];
  country: Country | null;
  version: number;
  platform_roles: PlatformRole[];
  platform_reach: PlatformReach;
}

type MembershipRow = Pick<MyMembership, 'id' | 'roles' | 'permissions' | 'scope'> & {
  ends_at: Date | null;
  organisation_id: string;
  organisation_name: LocalisedText;
  organisation_type: OrganisationType;
  organisation_country: Country;
};

const MANY = 20;

@Injectable()
export class PersonQueries {
  constructor(private readonly database: IdentityDatabase) {}

  /** @param languages in which organisations are named; the person's own come after them */
  async me(personId: string, languages: Language[]): Promise<MeView> {
    const [person] = await this.database.query<PersonRow>(
      `select p.id, p.name, p.email, p.languages, p.country, p.version,
              coalesce(m.roles, '{}') as platform_roles,
              jsonb_build_object('countries', coalesce(m.countries, '{}'), 'themes', coalesce(m.themes, '{}')) as platform_reach
       from person p left join platform_membership m on m.person_id = p.id where p.id = $1`,
      [personId],
    );
    if (!person) throw new NotFound();
    const { platform_roles: platformRoles, platform_reach: platformReach, version, ...rest } = person;
    return {
      person: rest,
      memberships: await this.memberships(personId, [...languages, ...person.languages]),
      platformRoles,
      platformReach,
      version,
    };
  }

  private async memberships(personId: string, languages: Language[]): Promise<MyMembership[]> {
    const rows = await this.database.query<MembershipRow>(
      `select m.id, m.roles, m.permissions, m.ends_at,
              case when m.scope_id is not null then jsonb_build_object('type', m.scope_type, 'id', m.scope_id) end as scope,
              o.id as organisation_id, o.name as organisation_name, o.type as organisation_type,
              o.country as organisation_country
       from membership m join organisation o on o.id = m.organisation_id
       where m.person_id = $1 and (m.ends_at is null or m.ends_at > hansa_now())
       order by o.sort_name, m.id`,
      [personId],
    );
    return rows.map((row) => ({
      id: row.id,
      organisation: {
        id: row.organisation_id,
        name: renderText(row.organisation_name, languages),
        type: row.organisation_type,
        country: row.organisation_country,
      },
      roles: row.roles,
      permissions: row.permissions,
      scope: row.scope,
      endsAt: instant(row.ends_at),
    }));
  }

  /** Those who have proved to read this address; more than one only after an account was made anew. */
  async withEmail(email: string): Promise<PeopleFound> {
    const items = await this.database.query<PeopleFound['items'][number]>(
      'select id, name from person where email = $1 order by created_at desc, id limit $2',
      [email, MANY],
    );
    return { items };
  }
}
