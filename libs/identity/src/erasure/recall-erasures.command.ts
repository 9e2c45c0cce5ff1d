import { PersonErasureRequested, SERVICES } from '@hansa/contracts';
import type { RecallInCommand, Transaction } from '@hansa/platform';
import { IdentityDatabase } from '../identity.database.js';
import { newSecret } from '../new-secret.js';
import { IdentityPersonalData } from '../personal-data/identity-personal-data.js';

/**
 * Erasures that were asked for after the backup, which the restored database has forgotten: they are in the ledger
 * again, and who was erased is erased again, before anything about him is told. The link to his receipt is lost.
 */
export const recallErasures: RecallInCommand = {
  types: [PersonErasureRequested.type],
  async recall(lost, { application, tell }): Promise<void> {
    const database = application.app.get(IdentityDatabase, { strict: false });
    const personalData = application.app.get(IdentityPersonalData, { strict: false });
    for (const { time, data } of lost) {
      const erasure = PersonErasureRequested.data.parse(data);
      await database.transaction(async (tx) => {
        if (await enter(tx, { ...erasure, time })) await personalData.erase(tx, erasure.personId);
      });
    }
    if (lost.length > 0) tell(`identity: ${lost.length} who were erased after the backup are erased again.`);
  },
};

interface Erasure {
  erasureId: string;
  personId: string;
  subjectRefusedUntil: string;
  time: string;
}

async function enter(tx: Transaction, { erasureId, personId, subjectRefusedUntil, time }: Erasure): Promise<boolean> {
  const entered = await tx.query(
    `insert into erasure (id, person_id, receipt_hash, requested_at, subject_refused_until)
     values ($1, $2, $3, $4, $5) on conflict (person_id) do nothing returning 1`,
    [erasureId, personId, newSecret().hash, time, subjectRefusedUntil],
  );
  if (entered.length === 0) return false;
  await tx.query('insert into erasure_receipt (erasure_id, service) select $1, unnest($2::text[])', [
    erasureId,
    [...SERVICES],
  ]);
  await tx.query('insert into account_removal (erasure_id, person_id, next_attempt_at) values ($1, $2, hansa_now())', [
    erasureId,
    personId,
  ]);
  return true;
}
