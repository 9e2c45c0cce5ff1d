import type { Transaction } from '@hansa/platform';
import { likelyTwins, type Twin } from './find-twins.js';
import type { Import } from './import.entity.js';
import { twinProblem } from './twin-problem.js';

/** What has come into the registry since a file was read may be the same as what its rows would bring. */
export async function doubtNewTwins(tx: Transaction, { id, country, ownerId }: Import): Promise<void> {
  const rows = await tx.query<{ line: number; name: string | null; twins: Twin[] }>(
    `select r.line, r.name, t.twins from cluster_import_row r
     cross join lateral (select jsonb_agg(f) as twins from (${likelyTwins('r.marks', '$2', '$3')}) f) t
     where r.import_id = $1 and r.state = 'good' and t.twins is not null`,
    [id, country, ownerId],
  );
  const doubts = rows.map(({ line, name, twins }) => ({ line, problem: twinProblem(name, twins) }));
  await tx.query(
    `update cluster_import_row r set state = 'doubtful', problems = r.problems || jsonb_build_array(told.problem),
       codes = r.codes || 'likely-twin'::text
     from jsonb_to_recordset($2) as told(line integer, problem jsonb) where r.import_id = $1 and r.line = told.line`,
    [id, JSON.stringify(doubts)],
  );
}
