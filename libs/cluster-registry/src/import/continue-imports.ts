import { Injectable, Logger } from '@nestjs/common';
import { RuleBroken } from '@hansa/contracts';
import { inContext, sqlState, Sweep, type Transaction } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { applyNextRows, leaveOut } from './apply-next-rows.js';
import { Import } from './import.entity.js';
import { problem } from './problem.rules.js';
import { readNextRows } from './read-next-rows.js';

/**
 * Reads and applies files, one step in one transaction: what was done and how far it went are committed together, so
 * whoever goes on after a crash repeats nothing and leaves nothing out.
 */
@Injectable()
export class ContinueImports {
  private readonly logger = new Logger('Imports');

  constructor(private readonly database: ClusterRegistryDatabase) {}

  @Sweep()
  async continue(): Promise<number> {
    let begun: string | null = null;
    try {
      return await this.database.transaction(async (tx) => {
        const file = await nextImport(tx);
        begun = file?.id ?? null;
        if (!file) return 0;
        await inContext({ actor: file.appliedBy ?? file.createdBy, sample: file.sample }, () => step(tx, file));
        await tx.save(file);
        return 1;
      });
    } catch (error) {
      if (begun === null || !isOfTheRows(error)) throw error;
      // Without the row that the database tells of in its details.
      this.logger.warn(`A step of import ${begun} failed: ${String(error)}`);
      await this.goCarefully(begun, error instanceof RuleBroken ? error.message : 'It could not be kept.');
      return 1;
    }
  }

  /** What fails once is tried again row by row; the row that fails even then is left out. */
  private async goCarefully(id: string, rule: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const file = await tx.find(Import, id, { lock: true });
      if (!file) return;
      const why = problem('not-accepted', { rule });
      if (!file.careful) file.careful = true;
      else if (file.state === 'reading') file.refuse(why);
      else if (file.state === 'applying') {
        const [row] = await tx.query<{ line: number }>(
          `select min(line) as line from cluster_import_row where import_id = $1 and state = any($2)`,
          [id, file.withDoubtful ? ['good', 'doubtful'] : ['good']],
        );
        if (row) await leaveOut(tx, file, row.line, why);
        file.careful = false;
      }
      await tx.save(file);
    });
  }
}

/** Data that cannot be kept, or a fault of ours: not a database that is away or too busy, which will be there again. */
function isOfTheRows(error: unknown): boolean {
  return error instanceof RuleBroken || error instanceof TypeError || /^(22|23|54|P0)/.test(sqlState(error));
}

/** The one that waits longest and that no other process is at. */
async function nextImport(tx: Transaction): Promise<Import | null> {
  const [row] = await tx.query<{ id: string }>(
    `select id from cluster_import where state in ('reading', 'applying') order by created_at
     for update skip locked limit 1`,
  );
  return row ? tx.get(Import, row.id) : null;
}

const step = (tx: Transaction, file: Import): Promise<void> =>
  file.state === 'reading' ? readNextRows(tx, file) : applyNextRows(tx, file);
