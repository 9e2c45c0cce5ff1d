import { Injectable } from '@nestjs/common';
import type { PersonalData, Transaction } from '@hansa/platform';

/** What training holds about a person; every noun that holds something adds its part. */
@Injectable()
export class TrainingPersonalData implements PersonalData {
  async export(_tx: Transaction, _personId: string): Promise<Record<string, unknown>> {
    return {};
  }

  async erase(_tx: Transaction, _personId: string): Promise<Record<string, number>> {
    return {};
  }
}
