import { ClusterState, RuleBroken } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import { isPublic } from '../cluster/cluster.rules.js';
import { recordChange } from '../ledger/record-change.js';
import type { Import } from './import.entity.js';
import { makeProfile, type Profile } from './make-profile.js';
import { type Problem, problem } from './problem.rules.js';
import type { ProfileInput } from './row.rules.js';
import { saveProfile } from './save-profile.js';

const ROWS = 50;

interface GoodRow {
  line: number;
  input: ProfileInput;
}

/** Puts the next good rows into the registry, in their order, until there is none. */
export async function applyNextRows(tx: Transaction, file: Import): Promise<void> {
  const rows = await tx.query<GoodRow>(
    'select line, input from cluster_import_row where import_id = $1 and state = any($2) order by line limit $3',
    [file.id, file.withDoubtful ? ['good', 'doubtful'] : ['good'], file.careful ? 1 : ROWS],
  );
  if (rows.length === 0) return finish(tx, file);
  const now = await tx.now();
  const left = new Map<number, Problem>();
  const profiles: (Profile & { line: number })[] = [];
  for (const { line, input } of rows) {
    try {
      profiles.push({ line, ...makeProfile(file, input, { actor: tx.actor, now }) });
    } catch (error) {
      if (!(error instanceof RuleBroken)) throw error;
      left.set(line, problem('not-accepted', { rule: error.message }));
    }
  }
  for (const profile of profiles) await saveProfile(tx, file, profile);
  const known = profiles.filter(({ cluster }) => isPublic(cluster.status)).map(({ cluster }) => cluster.id);
  for (const id of known) tx.changed(ClusterState, id);
  await recordChange(tx, known, 'imported');
  await tx.query(
    `update cluster_import_row r set state = 'imported', cluster_id = told.id
     from jsonb_to_recordset($2) as told(line integer, id uuid) where r.import_id = $1 and r.line = told.line`,
    [file.id, JSON.stringify(profiles.map(({ line, cluster }) => ({ line, id: cluster.id })))],
  );
  for (const [line, why] of left) await leaveOut(tx, file, line, why);
}

/** A row that was good when it was read, and for which there is no place now. */
export async function leaveOut(tx: Transaction, { id }: Import, line: number, why: Problem): Promise<void> {
  await tx.query(
    `update cluster_import_row set state = 'left-out', problems = problems || $3::jsonb, codes = codes || $4::text
     where import_id = $1 and line = $2`,
    [id, line, JSON.stringify([why]), why.code],
  );
}

async function finish(tx: Transaction, file: Import): Promise<void> {
  await tx.query(`update cluster_import_row set state = 'left-out' where import_id = $1 and state = 'doubtful'`, [
    file.id,
  ]);
  file.finishApplying();
  tx.record({
    organisationId: file.ownerId,
    action: 'cluster-registry.profiles-imported',
    subject: { type: 'import', id: file.id },
  });
}
