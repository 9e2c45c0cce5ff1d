import { Injectable } from '@nestjs/common';
import type { PersonalData, Transaction } from '@hansa/platform';

/** What the registry holds of a person. */
@Injectable()
export class RegistryPersonalData implements PersonalData {
  export(_tx: Transaction, _personId: string): Promise<Record<string, unknown>> {
    return Promise.resolve({});
  }

  erase(_tx: Transaction, _personId: string): Promise<Record<string, number>> {
    return Promise.resolve({});
  }
}
