import { Injectable } from '@nestjs/common';
import { type ClusterStatus, type Country, NotFound } from '@hansa/contracts';
import { Access, type Caller, ofThing, type Reader, within } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';

/** Of routes under `clusters/:id`: the organisation that keeps the profile. */
export const KEEPER = ofThing('select owner_id from cluster where id = $1', 'id');

/** Of the same routes, for the validators of the profile's country: that a draft exists is not theirs to know. */
export const ITS_COUNTRY = within(
  'country',
  'select country from cluster where id = $1 and (submitted_at is not null or published_at is not null)',
  'id',
);

/** Who has to do with a profile beyond what everybody sees of it. */
@Injectable()
export class ClusterReaders {
  constructor(
    private readonly database: ClusterRegistryDatabase,
    private readonly access: Access,
  ) {}

  /** Whether the reader is one of them; throws `NotFound` where he must not know that there is such a profile. */
  async expectReader(clusterId: string, caller: Caller | null): Promise<boolean> {
    const [profile] = await this.database.query<Profile>(
      `select owner_id as "ownerId", country, status, submitted_at as "submittedAt", published_at as "publishedAt"
       from cluster where id = $1`,
      [clusterId],
    );
    if (!profile) throw new NotFound();
    const inside = caller !== null && (await this.areInside(caller.personId, profile));
    if (!inside && !isOpen(profile)) throw new NotFound();
    return inside;
  }

  /** Its owner's people; and from its submission on the validators and the recognised agencies of its country. */
  async areInside(personId: string, profile: Profile): Promise<boolean> {
    const { ownerId, country } = profile;
    if (await this.access.allows(this.database, personId, 'organisation.read', ownerId)) return true;
    if (profile.submittedAt === null && profile.publishedAt === null) return false;
    const reach = await this.access.reach(this.database, personId, 'registry.validate-profile');
    if (reach?.countries.includes(country)) return true;
    return (await vouchersOf(this.database, personId, [country])).length > 0;
  }
}

interface Profile {
  ownerId: string;
  country: Country;
  status: ClusterStatus;
  submittedAt: Date | null;
  publishedAt: Date | null;
}

/** What was public once can be read by its link, but for the time in which it is on its way again. */
function isOpen({ status, publishedAt }: Profile): boolean {
  return publishedAt !== null && !['draft', 'submitted', 'returned'].includes(status);
}

/** The agencies for which a person may vouch, of those that are recognised for these countries; all, if not said. */
export async function vouchersOf(
  reader: Reader,
  personId: string,
  countries?: readonly Country[],
): Promise<{ agencyId: string; country: Country }[]> {
  return reader.query(
    `select distinct o.id as "agencyId", o.recognised_for as country
     from access_membership m join organisation o on o.id = m.organisation_id
     where m.person_id = $1 and 'registry.vouch' = any(m.permissions) and (m.ends_at is null or m.ends_at > hansa_now())
       and o.recognised_for is not null and ($2::text[] is null or o.recognised_for = any($2))`,
    [personId, countries ?? null],
  );
}
