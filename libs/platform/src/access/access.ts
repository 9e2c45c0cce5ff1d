import { Injectable } from '@nestjs/common';
import type { Permission, PlatformReach } from '@hansa/contracts';

/** A database or a transaction on it. */
export interface Reader {
  query<T>(sql: string, parameters?: unknown[]): Promise<T[]>;
}

/** What people may do, as the service's own projection of the memberships says at this moment. */
@Injectable()
export class Access {
  /** @param organisationId null asks about the platform as a whole */
  async allows(
    reader: Reader,
    personId: string,
    permission: Permission,
    organisationId: string | null,
  ): Promise<boolean> {
    const rows = await reader.query(
      `select 1 from access_membership
       where person_id = $1 and $2 = any(permissions) and (ends_at is null or ends_at > hansa_now())
         and ${organisationId === null ? 'organisation_id is null' : 'organisation_id = $3'}
       limit 1`,
      organisationId === null ? [personId, permission] : [personId, permission, organisationId],
    );
    return rows.length > 0;
  }

  /**
   * How far a permission on the platform reaches for a person: the countries and themes that he is named for, both empty
   * for what knows no such limits; null when it is not his.
   */
  async reach(reader: Reader, personId: string, permission: Permission): Promise<PlatformReach | null> {
    const [row] = await reader.query<PlatformReach>(
      `select countries, themes from access_membership
       where person_id = $1 and organisation_id is null and $2 = any(permissions)
         and (ends_at is null or ends_at > hansa_now())`,
      [personId, permission],
    );
    return row ?? null;
  }

  /** Whether the person has anything to do with the organisation at all. */
  async belongs(reader: Reader, personId: string, organisationId: string): Promise<boolean> {
    const rows = await reader.query(
      `select 1 from access_membership
       where person_id = $1 and organisation_id = $2 and (ends_at is null or ends_at > hansa_now()) limit 1`,
      [personId, organisationId],
    );
    return rows.length > 0;
  }

  /** The organisations for which a person may do this. */
  async organisations(reader: Reader, personId: string, permission: Permission): Promise<string[]> {
    const rows = await reader.query<{ id: string }>(
      `select distinct organisation_id as id from access_membership
       where person_id = $1 and $2 = any(permissions) and (ends_at is null or ends_at > hansa_now())
         and organisation_id is not null`,
      [personId, permission],
    );
    return rows.map(({ id }) => id);
  }
}
