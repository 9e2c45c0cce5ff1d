import { Injectable } from '@nestjs/common';
import type { Language } from '@hansa/contracts';
import type { Caller } from '@hansa/platform';
import { IdentityDatabase } from '../identity.database.js';
import { Person } from './person.entity.js';
import { seePerson } from './see-person.js';

/** Makes a person of whoever signs in, and keeps name and address as the account has them. */
@Injectable()
export class WelcomePerson {
  constructor(private readonly database: IdentityDatabase) {}

  async execute(caller: Caller, languages: Language[]): Promise<void> {
    const known = await this.database.dataSource.manager.findOneBy(Person, { id: caller.personId });
    if (known && !known.isOutOfDate(caller)) return;
    await this.database.transaction((tx) => seePerson(tx, caller, languages));
  }
}
