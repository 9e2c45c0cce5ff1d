import { ModuleState } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';

const REMOVABLE = `select m.id from module m where m.sample and not exists (
  select from module_version v join session s on s.module_version_id = v.id where v.module_id = m.id)`;

/** Modules made up for the demonstration of which no session is left, with the votes on them. */
export async function removeSampleModules(tx: Transaction): Promise<number> {
  for (const { id } of await tx.query<{ id: string }>(REMOVABLE)) tx.changed(ModuleState, id);
  const remove = async (sql: string): Promise<number> => {
    const [removed] = await tx.query<{ count: number }>(
      `with removable as (${REMOVABLE}),
       versions as (select v.id from module_version v where v.module_id in (select id from removable)),
       removed as (${sql} returning 1)
       select count(*)::int as count from removed`,
    );
    return removed!.count;
  };
  await remove('delete from integration_decision where module_version_id in (select id from versions)');
  await remove('delete from integration_vote where module_version_id in (select id from versions)');
  await remove('delete from ballot where module_version_id in (select id from versions)');
  await remove('delete from module_partner where module_id in (select id from removable)');
  await remove('delete from module_version where id in (select id from versions)');
  return remove('delete from module where id in (select id from removable)');
}
