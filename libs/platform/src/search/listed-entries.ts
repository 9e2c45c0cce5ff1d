import { whereAll } from './searched-list.js';

/** Ranking by the whole document and by likeness of the title is for the best only: it costs much. */
const BEST = 300;

/** Each word counts by the place where it stands, and more as it was typed than in another form. */
const WORDS_FOUND = `select sum(a.rarity * case
    when d.head @@ a.strict_a then 1 when d.head @@ a.wide_a then 0.8
    when d.head @@ a.strict_b then 0.6 when d.head @@ a.wide_b then 0.45
    when d.document @@ a.strict_c then 0.3 when d.document @@ a.wide_c then 0.2
    when d.document @@ a.wide then 0.1 else 0 end) from asked a`;

interface Listed {
  after: string[] | undefined;
  limit: number;
}

/** The newest entries: a subselect. */
export function newestListed({ conditions, after, limit }: Listed & { conditions: string[] }): string {
  const beyond = after ? [`(s.at, s.subject_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`] : [];
  return `select s.subject_type, s.subject_id, s.at as by from search_entry s ${whereAll([...conditions, ...beyond])}
    order by s.at desc, s.subject_id desc limit ${limit}`;
}

/** The best of `found`: a subselect. */
export function bestListed(list: Listed & { words: string; languages: string; filters: string[] }): string {
  const { words, languages, filters, after, limit } = list;
  const asked = (separator: string) => `search_fold(array_to_string(${words}::text[], '${separator}'))`;
  const score = `(${WORDS_FOUND}) + ts_rank(d.document, search.query, 1) + greatest(word_similarity(${asked(' ')}, d.titles) - 0.3, 0)
    + case when d.code = ${asked('')} then 10 else 0 end + case when d.languages && ${languages} then 0.1 else 0 end`;
  return `select * from (
      select d.subject_type, d.subject_id, round((${score})::numeric, 6) as by
      from (select s.subject_type, s.subject_id from found s ${whereAll(filters)}
            order by s.rank desc, s.at desc, s.subject_id desc limit ${BEST}) best
      join search_entry d using (subject_type, subject_id), search) scored
    ${after ? `where (by, subject_id) < (${after[0]}::numeric, ${after[1]}::uuid)` : ''}
    order by by desc, subject_id desc limit ${limit}`;
}
