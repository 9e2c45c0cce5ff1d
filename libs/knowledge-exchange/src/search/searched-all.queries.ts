import { type Language, type SearchFacets, SearchedType, type SearchQuery } from '@hansa/contracts';
import type { SearchedFor, SearchedList } from '@hansa/platform';

type Facet = keyof SearchFacets;

/** A text of one language as one of several. */
const inOne = (language: string, text: string) =>
  `jsonb_build_object('original', ${language}, 'version', 1, 'texts',
     jsonb_build_object(${language}, jsonb_build_object('text', ${text}, 'origin', 'human')))`;

/** What may be shown of it, in the order in which it is looked through. */
const TEXTS = `case l.subject_type
  when 'resource' then jsonb_build_array(r.description)
  when 'practice' then jsonb_build_array(p.summary, p.problem, p.done, p.went_wrong, p.do_differently, p.resources,
    p.challenges, p.lessons)
  when 'module' then jsonb_build_array(f.record->'summary') || coalesce(f.record->'outcomes', '[]')
  else jsonb_build_array(${inOne('d.language', 'd.body')}) || (
    select coalesce(jsonb_agg(${inOne('w.language', 'w.body')} order by w.id = d.accepted_post_id desc, w.number), '[]')
    from (select * from post where discussion_id = d.id and hidden_at is null and removed_at is null
          order by number limit 20) w) end`;

export const SEARCHED_ALL: SearchedList<Facet> = {
  types: SearchedType.options,
  facets: {
    type: { column: 'type' },
    language: { column: 'languages', many: true },
    country: { column: 'country' },
    level: { column: 'level' },
    theme: { column: 'themes', many: true, most: 50 },
  },
  item: `jsonb_build_object('type', l.subject_type, 'id', l.subject_id, 'kind', e.kind, 'status', e.status,
    'title', coalesce(r.title, p.title, f.title, ${inOne('d.language', 'd.title')}), 'texts', ${TEXTS},
    'ownerId', e.owner_id, 'ownerName', o.name, 'ownerCountry', o.country, 'country', e.country, 'level', e.level,
    'languages', e.languages, 'themes', coalesce(e.themes, '{}'), 'at', e.at, 'query', search.query::text, 'by', l.by,
    'about', case when d.id is not null then jsonb_build_object('type', d.subject_type, 'id', d.subject_id, 'title',
      (select s.title from discussable s where s.type = d.subject_type and s.id = d.subject_id limit 1)) end)`,
  joins: `left join resource r on l.subject_type = 'resource' and r.id = l.subject_id
    left join practice p on l.subject_type = 'practice' and p.id = l.subject_id
    left join foreign_subject f on f.type = l.subject_type and f.id = l.subject_id
    left join discussion d on l.subject_type = 'discussion' and d.id = l.subject_id
    left join organisation o on o.id = e.owner_id`,
};

/** @param organisations of the reader, who finds what they have in the making too; what they withdrew is not looked for */
export function allLookedFor(
  { q, type, language, country, level, theme, limit, cursor }: SearchQuery,
  languages: readonly Language[],
  organisations: readonly string[],
): SearchedFor<Facet> & { cursor?: string | undefined } {
  return {
    ...{ q, languages, organisations, limit, cursor },
    chosen: { type, language, country, level, theme },
    where: () => [`(s.readers is null or s.status <> 'withdrawn')`],
  };
}
