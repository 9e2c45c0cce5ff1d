import { Injectable } from '@nestjs/common';
import type { PersonalData, Transaction } from '@hansa/platform';
import { eraseChanges, exportChanges } from '../ledger/ledger.personal-data.js';

/** What the registry holds of a person. */
@Injectable()
export class RegistryPersonalData implements PersonalData {
  async export(tx: Transaction, personId: string): Promise<Record<string, unknown>> {
    return { profileChanges: await exportChanges(tx, personId) };
  }

  async erase(tx: Transaction, personId: string): Promise<Record<string, number>> {
    return { profileChanges: await eraseChanges(tx, personId) };
  }
}
