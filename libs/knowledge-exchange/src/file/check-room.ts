import type { Transaction } from '@hansa/platform';
import { OrganisationHasNoRoom, ResourceHasEnoughFiles } from './file.errors.js';
import { MOST_FILES } from './file.rules.js';

/**
 * Throws where a resource has enough files or the files of its owner would be larger together than they may be; gives
 * how many the resource has. Of two who add at the same time for one organisation, the second is checked after the first.
 * @param size of the file to come, in bytes
 */
export async function checkRoom(
  tx: Transaction,
  { id, ownerId }: { id: string; ownerId: string },
  size: number,
  most: number,
): Promise<number> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('files ' || $1, 0))`, [ownerId]);
  const [row] = await tx.query<{ files: number; taken: string }>(
    `select count(*) filter (where r.id = $1)::integer as files, coalesce(sum(s.size), 0) as taken
     from resource r join resource_file f on f.resource_id = r.id join stored_file s on s.id = f.id
     where r.owner_id = $2`,
    [id, ownerId],
  );
  const { files, taken } = row!;
  if (files >= MOST_FILES) throw new ResourceHasEnoughFiles({ limit: MOST_FILES });
  if (Number(taken) + size > most) throw new OrganisationHasNoRoom({ limit: most, taken: Number(taken) });
  return files;
}
