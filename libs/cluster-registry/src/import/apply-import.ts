import { Injectable } from '@nestjs/common';
import { type ApplyImportInput, NotAllowed } from '@hansa/contracts';
import { Access, type Transaction } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { VouchingWouldBeOver } from '../vouching/vouching.errors.js';
import { Import } from './import.entity.js';
import { doubtNewTwins } from './doubt-new-twins.js';
import { AnotherImportIsBeingApplied, ImportHasNoGoodRow, ImportIsForRecognisedAgencies } from './import.errors.js';

/** Decides that the good rows of a file go into the registry; they do so afterwards, bit by bit. */
@Injectable()
export class ApplyImport {
  constructor(
    private readonly database: ClusterRegistryDatabase,
    private readonly access: Access,
  ) {}

  async execute(id: string, input: ApplyImportInput): Promise<void> {
    await this.database.transaction(async (tx) => {
      const file = await tx.get(Import, id, { lock: true });
      await this.mayVouch(tx, file, input);
      const recognised = await tx.query('select from organisation where id = $1 and recognised_for = $2', [
        ...[file.ownerId, file.country],
      ]);
      if (recognised.length === 0) throw new ImportIsForRecognisedAgencies();
      file.apply(input, tx.actor);
      await this.alone(tx, file);
      if (!input.withDoubtful) await doubtNewTwins(tx, file);
      const good = await tx.query('select from cluster_import_row where import_id = $1 and state = any($2) limit 1', [
        id,
        input.withDoubtful ? ['good', 'doubtful'] : ['good'],
      ]);
      if (good.length === 0) throw new ImportHasNoGoodRow();
      await tx.save(file);
    });
  }

  /** One at a time in a country, so that two do not bring the same cluster. */
  private async alone(tx: Transaction, { id, country }: Import): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('apply imports ' || $1, 0))`, [country]);
    const others = await tx.query(`select from cluster_import where country = $1 and state = 'applying' and id <> $2`, [
      country,
      id,
    ]);
    if (others.length > 0) throw new AnotherImportIsBeingApplied();
  }

  private async mayVouch(tx: Transaction, { ownerId, country }: Import, { vouching }: ApplyImportInput): Promise<void> {
    if (!vouching) return;
    const permission = 'registry.vouch';
    if (!tx.actor || !(await this.access.allows(tx, tx.actor, permission, ownerId)))
      throw new NotAllowed({ permission });
    const [day] = await tx.query<{ ahead: boolean }>('select end_of_day($1::date, $2) > hansa_now() as ahead', [
      ...[vouching.until, country],
    ]);
    if (day!.ahead) return;
    throw new VouchingWouldBeOver({ field: 'vouching.until' });
  }
}
