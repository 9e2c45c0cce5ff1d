import { Injectable } from '@nestjs/common';
import { type Language, type Matches, NotFound } from '@hansa/contracts';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { clusterColumn, clusterReference, type NamedCluster } from '../partner-search/cluster-reference.rules.js';
import { bestMatches, type Candidate } from './match.rules.js';
import { reasonInWords } from './reason-in-words.js';

/** How many are looked at closely, and how many are shown. */
const CANDIDATES = 200;
const SHOWN = 10;

const OPEN = `p.status = 'open' and p.ends_at > hansa_now()`;

/** A cluster `c` as a candidate, with its open searches. */
const CANDIDATE = `c.id, c.country, c.themes, c.sectors, (
  select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'title', p.title, 'countries', p.countries, 'themes', p.themes)
    order by p.id), '[]') from partner_search p where p.cluster_id = c.id and ${OPEN}) as searches`;

@Injectable()
export class MatchQueries {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  /** With whom a cluster might cooperate, out of what everybody may know of the others. Throws `NotFound`. */
  async matches(clusterId: string, languages: Language[]): Promise<Matches> {
    const [own] = await this.database.query<Candidate>(`select ${CANDIDATE} from cluster c where c.id = $1`, [
      clusterId,
    ]);
    if (!own) throw new NotFound();
    const best = bestMatches(own, await this.candidatesFor(own), SHOWN);
    return {
      items: best.map(({ candidate, reasons }) => ({
        cluster: clusterReference(candidate.cluster, languages),
        reasons: reasons.map((reason) => reasonInWords(reason, languages)),
      })),
    };
  }

  /** Those abroad that have most in common with it, that look for partners in its country, or that it looks for. */
  private candidatesFor(own: Candidate): Promise<(Candidate & { cluster: NamedCluster })[]> {
    const wanted = own.searches.flatMap(({ countries }) => countries);
    const about = own.searches.flatMap(({ themes }) => themes);
    return this.database.query(
      `with alike as (
         select e.subject_id as id from search_entry e
         where e.subject_type = 'cluster' and e.country <> $2
           and (e.themes && $3 or e.sectors && $4 or e.country = any($5) and e.themes && $6)
         order by (select count(*) from unnest(e.themes) t where t = any($3)) * 2
           + (select count(*) from unnest(e.sectors) s where s = any($4))
           + case when e.country = any($5) then 3 else 0 end desc, e.at desc, e.subject_id
         limit ${CANDIDATES}),
       seeking as (
         select p.cluster_id as id from partner_search p
         where ${OPEN} and $2 = any(p.countries) order by p.posted_at desc limit ${CANDIDATES})
       select ${CANDIDATE}, ${clusterColumn('c', 'o')} as cluster
       from cluster c left join organisation o on o.id = c.owner_id
       where c.id in (select id from alike union select id from seeking) and c.id <> $1
         and c.status in ('published', 'emerging')
         and c.owner_id <> (select owner_id from cluster where id = $1)
         and not exists (select from cooperation k
           where (k.poster_cluster_id, k.partner_cluster_id) in (($1, c.id), (c.id, $1)))`,
      [own.id, own.country, own.themes, own.sectors, wanted, about],
    );
  }
}
