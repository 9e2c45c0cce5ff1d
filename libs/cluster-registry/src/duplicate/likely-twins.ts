import type { ClusterStatus, Country, LocalisedText } from '@hansa/contracts';
import type { Reader } from '@hansa/platform';
import { isSamePlace, type Likelihood, likelihoodOf, type Whereabouts } from './twin.rules.js';

/** A cluster that is asked about, and may not be in the registry. */
export interface AskedCluster {
  names: string[];
  acronym: string | null;
  /** Web addresses. */
  pages: string[];
  country: Country;
  place: string | null;
  longitude: number | null;
  latitude: number | null;
}

/** One in the registry that is likely the same. */
export interface Twin extends Likelihood {
  id: string;
  /** What it is known by to those who may not see it. */
  alias: string;
  /** Whether the person who asks may see it. */
  seen: boolean;
  ownerId: string;
  ownerName: LocalisedText | null;
  name: LocalisedText;
  acronym: string | null;
  country: Country;
  status: ClusterStatus;
}

interface Row extends Omit<Twin, keyof Likelihood> {
  asked: number;
  askedPlace: string | null;
  place: string | null;
  longitude: number | null;
  latitude: number | null;
  likeness: number;
  sameAcronym: boolean;
  sameDomain: boolean;
}

const MOST = 20;

// As `ClusterReaders` has it: what everybody can read by its link, the owner's people, and from its submission on the
// validators of the country and those who vouch for its clusters.
const SEEN = `(c.published_at is not null and c.status not in ('draft', 'submitted', 'returned')) or exists (
  select from access_membership m left join organisation v on v.id = m.organisation_id
  where m.person_id = $2 and (m.ends_at is null or m.ends_at > hansa_now()) and (
    (m.organisation_id = c.owner_id and 'organisation.read' = any(m.permissions))
    or ((c.submitted_at is not null or c.published_at is not null) and (
      (m.organisation_id is null and 'registry.validate-profile' = any(m.permissions) and c.country = any(m.countries))
      or ('registry.vouch' = any(m.permissions) and v.recognised_for = c.country)))))`;

/**
 * For each of those asked about its likely twins in the registry, the likeliest first, at most 20. Withdrawn ones are none.
 * @param personId who asks; null sees what everybody does
 */
export async function likelyTwins(
  reader: Reader,
  asked: readonly AskedCluster[],
  personId: string | null,
): Promise<Twin[][]> {
  const rows = await reader.query<Row>(
    `select a.number::integer - 1 as asked, folded(a.told->>'place') as "askedPlace", c.id, cluster_alias(c.id) as alias,
       c.owner_id as "ownerId", o.name as "ownerName", c.name, c.acronym, c.country, c.status,
       ${SEEN} as seen, folded(c.place) as place, c.longitude, c.latitude,
       t.likeness::float8 as likeness, t.same_acronym as "sameAcronym", t.same_domain as "sameDomain"
     from jsonb_array_elements($1::jsonb) with ordinality as a(told, number)
     cross join lateral cluster_twins(
       array(select jsonb_array_elements_text(a.told->'names')), a.told->>'acronym',
       array(select jsonb_array_elements_text(a.told->'pages'))) t
     join cluster c on c.id = t.cluster_id left join organisation o on o.id = c.owner_id
     where c.status <> 'withdrawn'`,
    [JSON.stringify(asked), personId],
  );
  const twins = asked.map((): Twin[] => []);
  for (const row of rows) {
    const { asked: index, askedPlace, likeness, sameAcronym, sameDomain, place, longitude, latitude, ...twin } = row;
    const other: Whereabouts = { ...asked[index]!, place: askedPlace };
    const sameCountry = twin.country === other.country;
    const samePlace = isSamePlace({ country: twin.country, place, longitude, latitude }, other);
    const likelihood = likelihoodOf({ likeness, sameAcronym, sameDomain, sameCountry, samePlace });
    if (likelihood) twins[index]!.push({ ...twin, ...likelihood });
  }
  return twins.map((found) =>
    found.sort((a, b) => b.likelihood - a.likelihood || a.id.localeCompare(b.id)).slice(0, MOST),
  );
}
