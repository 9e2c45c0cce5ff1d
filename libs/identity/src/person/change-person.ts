import { Injectable } from '@nestjs/common';
import { type ChangePersonInput, PersonState } from '@hansa/contracts';
import { type Caller, expectVersion } from '@hansa/platform';
import { IdentityDatabase } from '../identity.database.js';
import { seePerson } from './see-person.js';

@Injectable()
export class ChangePerson {
  constructor(private readonly database: IdentityDatabase) {}

  async execute(caller: Caller, version: number, input: ChangePersonInput): Promise<void> {
    await this.database.transaction(async (tx) => {
      const person = await seePerson(tx, caller);
      expectVersion(person, version);
      person.change(input);
      await tx.save(person);
      tx.changed(PersonState, person.id);
    });
  }
}
