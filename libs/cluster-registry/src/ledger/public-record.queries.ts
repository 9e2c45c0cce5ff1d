/** As the API writes it, whatever the connection's time zone is. */
function instant(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/**
 * The public record of a row `c` of `cluster`, as jsonb: what everybody may read of it, and no contacts.
 * Its shape is `ClusterRecord`.
 */
export const PUBLIC_RECORD = `jsonb_build_object(
  'ownerId', c.owner_id, 'status', c.status, 'name', c.name, 'acronym', c.acronym, 'summary', c.summary,
  'services', c.services, 'website', c.website, 'englishPage', c.english_page, 'country', c.country,
  'region', c.region, 'place', c.place, 'longitude', c.longitude, 'latitude', c.latitude, 'sectors', c.sectors,
  'themes', c.themes, 'managementFte', c.management_fte, 'founded', c.founded,
  'members', (select coalesce(jsonb_agg(jsonb_build_object('name', m.name, 'type', m.type, 'country', m.country,
    'size', m.size) order by m.position), '[]') from cluster_member m where m.cluster_id = c.id),
  'criteriaVersion', c.criteria_version, 'plan', c.plan,
  'vouching', (select jsonb_build_object('agencyId', v.agency_id, 'programme', v.programme, 'until', v.until)
    from vouching v where v.cluster_id = c.id and v.ended_at is null order by v.vouched_at desc limit 1),
  'label', (select jsonb_build_object('level', l.level, 'awardedOn', l.awarded_on, 'validUntil', l.valid_until)
    from label l where l.cluster_id = c.id and l.ended_at is null),
  'ended', case when c.end_cause is not null then
    jsonb_build_object('cause', c.end_cause, 'reason', c.end_reason, 'at', ${instant('c.ended_at')}) end,
  'publishedAt', ${instant('c.published_at')}, 'confirmedAt', ${instant('c.confirmed_at')}, 'sample', c.sample)`;
