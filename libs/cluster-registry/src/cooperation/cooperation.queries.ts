import { Injectable } from '@nestjs/common';
import {
  type CooperationPage,
  type CooperationsQuery,
  type Language,
  type LocalisedText,
  renderText,
} from '@hansa/contracts';
import { page, readCursor } from '@hansa/platform';
import { z } from 'zod';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { clusterColumn, clusterReference, type NamedCluster } from '../partner-search/cluster-reference.rules.js';

interface Row {
  id: string;
  searchId: string;
  title: LocalisedText;
  interestId: string;
  poster: NamedCluster;
  partner: NamedCluster;
  beganAt: Date;
  sample: boolean;
}

const Cursor = z.tuple([z.iso.datetime(), z.uuid()]);

@Injectable()
export class CooperationQueries {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  /** What came of the searches and interests of an organisation; the caller has made sure that the reader belongs to it. */
  async ofOrganisation(
    { organisationId, cursor, limit }: CooperationsQuery,
    languages: Language[],
  ): Promise<CooperationPage> {
    const after = readCursor(cursor, Cursor) ?? [null, null];
    const rows = await this.database.query<Row>(
      `select k.id, s.id as "searchId", s.title, k.interest_id as "interestId", ${clusterColumn('p', 'po')} as poster,
         ${clusterColumn('c', 'co')} as partner, k.began_at as "beganAt", k.sample
       from cooperation k
       join partner_search s on s.id = k.partner_search_id
       join cluster p on p.id = k.poster_cluster_id
       left join organisation po on po.id = p.owner_id
       join cluster c on c.id = k.partner_cluster_id
       left join organisation co on co.id = c.owner_id
       where (p.owner_id = $1 or c.owner_id = $1)
         and ($2::timestamptz is null or (k.began_at, k.id) < ($2, $3::uuid))
       order by k.began_at desc, k.id desc limit $4`,
      [organisationId, ...after, limit + 1],
    );
    const { items, nextCursor } = page(rows, limit, (row) => [row.beganAt.toISOString(), row.id]);
    const cooperations = items.map(({ id, searchId, title, interestId, poster, partner, beganAt, sample }) => ({
      ...{ id, search: { id: searchId, title: renderText(title, languages) }, interestId },
      ...{ poster: clusterReference(poster, languages), partner: clusterReference(partner, languages) },
      ...{ beganAt: beganAt.toISOString(), sample },
    }));
    return { items: cooperations, nextCursor };
  }
}
