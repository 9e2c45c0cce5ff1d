import { Injectable } from '@nestjs/common';
import { NotFound, type PlatformRolesView } from '@hansa/contracts';
import { IdentityDatabase } from '../identity.database.js';

@Injectable()
export class PlatformRoleQueries {
  constructor(private readonly database: IdentityDatabase) {}

  async of(personId: string): Promise<PlatformRolesView> {
    const [row] = await this.database.query<PlatformRolesView>(
      `select p.id as "personId", coalesce(m.roles, '{}') as roles,
              coalesce(m.countries, '{}') as countries, coalesce(m.themes, '{}') as themes, coalesce(m.version, 0) as version
       from person p left join platform_membership m on m.person_id = p.id where p.id = $1`,
      [personId],
    );
    if (!row) throw new NotFound();
    return row;
  }
}
