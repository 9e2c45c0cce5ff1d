import { Injectable } from '@nestjs/common';
import {
  type MemberCounts,
  type ClusterMemberPage,
  type ClusterMembersQuery,
  type ClusterMember,
  NotFound,
} from '@hansa/contracts';
import { type Caller, page, readCursor, type Reader } from '@hansa/platform';
import { z } from 'zod';
import { ClusterReaders } from '../cluster/cluster-readers.queries.js';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';

const Cursor = z.tuple([z.int(), z.uuid()]);

@Injectable()
export class MemberQueries {
  constructor(
    private readonly database: ClusterRegistryDatabase,
    private readonly readers: ClusterReaders,
  ) {}

  /** For everybody who may read the profile. */
  async members(clusterId: string, caller: Caller | null, query: ClusterMembersQuery): Promise<ClusterMemberPage> {
    await this.readers.expectReader(clusterId, caller);
    const [position, id] = readCursor(query.cursor, Cursor) ?? [null, null];
    const rows = await this.database.query<ClusterMember & { position: number }>(
      `select id, name, type, country, size, position from cluster_member
       where cluster_id = $1 and ($2::text is null or type = $2)
         and ($3::integer is null or (position, id) > ($3, $4::uuid))
       order by position, id limit $5`,
      [clusterId, query.type ?? null, position, id, query.limit + 1],
    );
    const { items, nextCursor } = page(rows, query.limit, (row) => [row.position, row.id]);
    const [profile] = await this.database.query<{ version: number }>('select version from cluster where id = $1', [
      clusterId,
    ]);
    if (!profile) throw new NotFound();
    return { items: items.map(({ position: _, ...member }) => member), nextCursor, version: profile.version };
  }
}

/** How many members a profile lists, by type and by size. */
export async function countMembers(reader: Reader, clusterId: string): Promise<MemberCounts> {
  const rows = await reader.query<{ type: keyof MemberCounts['byType']; size: string | null; count: number }>(
    'select type, size, count(*)::integer as count from cluster_member where cluster_id = $1 group by type, size',
    [clusterId],
  );
  const counts: MemberCounts = {
    total: 0,
    byType: { company: 0, research: 0, public: 0, 'civil-society': 0, other: 0 },
    bySize: { micro: 0, small: 0, medium: 0, large: 0 },
  };
  for (const { type, size, count } of rows) {
    counts.total += count;
    counts.byType[type] += count;
    if (size) counts.bySize[size as keyof MemberCounts['bySize']] += count;
  }
  return counts;
}
