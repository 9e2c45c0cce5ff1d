import { Injectable } from '@nestjs/common';
import type { ClusterFilters, ClusterRecord } from '@hansa/contracts';
import { lookedFor, type Put } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { PUBLIC_RECORD } from '../ledger/public-record.queries.js';
import { chosenOf, SEARCHED_CLUSTERS } from '../search/searched-clusters.queries.js';

export interface ExportedCluster {
  id: string;
  record: ClusterRecord;
}

/** Clusters that are held in memory at once. */
const AT_ONCE = 200;

@Injectable()
export class ExportQueries {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  /**
   * Every public cluster that the list finds, by its id and some at a time. Between two times nothing is held open in
   * the database, however slow the reader is; when he leaves, nothing is left.
   */
  async *clusters(query: ClusterFilters): AsyncGenerator<ExportedCluster[]> {
    let after: string | null = null;
    do {
      const parameters: unknown[] = [];
      const put: Put = (value) => `$${parameters.push(value)}`;
      const { search, asked, fixed, filters } = lookedFor(
        SEARCHED_CLUSTERS,
        { q: query.q, chosen: chosenOf(query) },
        put,
      );
      const conditions = [
        ...fixed,
        ...Object.values(filters),
        ...(asked ? ['s.document @@ search.query'] : []),
        ...(after ? [`s.subject_id > ${put(after)}`] : []),
      ];
      const page: ExportedCluster[] = await this.database.query<ExportedCluster>(
        `with ${search}
         select c.id, ${PUBLIC_RECORD} as record
         from search_entry s join cluster c on c.id = s.subject_id cross join search
         where ${conditions.join(' and ')} order by s.subject_id limit ${AT_ONCE}`,
        parameters,
      );
      if (page.length > 0) yield page;
      after = page.length === AT_ONCE ? page.at(-1)!.id : null;
    } while (after);
  }

  async now(): Promise<Date> {
    const [row] = await this.database.query<{ now: Date }>('select hansa_now() as now');
    return row!.now;
  }
}
