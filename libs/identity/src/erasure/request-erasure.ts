import { Injectable } from '@nestjs/common';
import {
  type ErasureRequested,
  type LocalisedText,
  PersonErasureRequested,
  renderText,
  type RequestErasureInput,
  SERVICES,
} from '@hansa/contracts';
import type { Caller, Transaction } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { IdentityDatabase } from '../identity.database.js';
import { IdentitySettings } from '../identity.settings.js';
import { instant } from '../instant.js';
import { LASTING_ADMINISTRATOR, lockMembers } from '../membership/keep-an-administrator.js';
import type { Person } from '../person/person.entity.js';
import { seePerson } from '../person/see-person.js';
import { keepAnOperator } from '../platform-role/keep-an-operator.js';
import { newSecret } from '../new-secret.js';
import { TEXTS } from '../texts/texts.js';
import { AddressIsNotYours, AdministratorHandsOverFirst } from './erasure.errors.js';

interface Begun {
  id: string;
  secret: string;
  requestedAt: Date;
}

/** `id` is that of the erasure: by it the mail is known, which goes although nothing else to the address does. */
interface Receipt {
  id: string;
  to: string;
  secret: string;
}

/**
 * A person asks to be erased, and cannot take it back: the subject is refused from now on, every service erases what
 * it holds and answers with a receipt, a worker removes the account.
 */
@Injectable()
export class RequestErasure {
  constructor(
    private readonly database: IdentityDatabase,
    private readonly settings: IdentitySettings,
  ) {}

  execute(caller: Caller, input: RequestErasureInput): Promise<ErasureRequested> {
    return this.database.transaction(async (tx) => {
      const person = await seePerson(tx, caller);
      const address = person.email ?? caller.email?.trim().toLowerCase() ?? null;
      if (input.email !== address) throw new AddressIsNotYours({ field: 'email' });
      await handOverOrganisations(tx, person);
      await handOverPlatform(tx, person.id);
      const { id, secret, requestedAt } = await this.begin(tx, person.id);
      await this.sendReceipt(tx, person, { id, to: address, secret });
      return { receipt: secret, requestedAt: instant(requestedAt) };
    });
  }

  private async begin(tx: Transaction, personId: string): Promise<Begun> {
    const erasureId = randomUUID();
    const { secret, hash } = newSecret();
    const requestedAt = await tx.now();
    const refusedUntil = new Date(requestedAt.getTime() + this.settings.subjectRefusedHours * 3_600_000);
    await tx.query(
      `insert into erasure (id, person_id, receipt_hash, requested_at, subject_refused_until)
       values ($1, $2, $3, $4, $5)`,
      [erasureId, personId, hash, requestedAt, refusedUntil],
    );
    await tx.query('insert into erasure_receipt (erasure_id, service) select $1, unnest($2::text[])', [
      erasureId,
      [...SERVICES],
    ]);
    await tx.query(
      'insert into account_removal (erasure_id, person_id, next_attempt_at) values ($1, $2, hansa_now())',
      [erasureId, personId],
    );
    await tx.query(
      `insert into refused_subject (person_id, until) values ($1, $2)
       on conflict (person_id) do update set until = excluded.until`,
      [personId, refusedUntil],
    );
    tx.publish(PersonErasureRequested, { erasureId, personId, subjectRefusedUntil: refusedUntil.toISOString() });
    return { id: erasureId, secret, requestedAt };
  }

  // Now, and not when all is done: by then nobody knows the address any more.
  private async sendReceipt(tx: Transaction, person: Person, { id, to, secret }: Receipt): Promise<void> {
    const language = person.languages[0] ?? 'en';
    const { subject, body } = TEXTS[language].erasure;
    const link = `${this.settings.publicUrl}/erasures/${secret}`;
    await tx.mail({ id, to, language, subject, text: body({ link }) });
  }
}

async function handOverOrganisations(tx: Transaction, { id, languages }: Person): Promise<void> {
  const administered = await tx.query<{ id: string }>(
    `select m.organisation_id as id from membership m
     where m.person_id = $1 and ${LASTING_ADMINISTRATOR} order by m.organisation_id`,
    [id],
  );
  for (const organisation of administered) await lockMembers(tx, organisation.id);
  const deserted = await tx.query<{ id: string; name: LocalisedText }>(
    `select o.id, o.name from organisation o join membership own on own.organisation_id = o.id
     where own.person_id = $1 and own.scope_id is null and 'administrator' = any(own.roles)
       and not exists (select 1 from membership m
                       where m.organisation_id = o.id and m.person_id <> $1 and ${LASTING_ADMINISTRATOR})
     order by o.sort_name, o.id`,
    [id],
  );
  if (deserted.length === 0) return;
  throw new AdministratorHandsOverFirst({
    organisations: deserted.map((row) => ({ id: row.id, name: renderText(row.name, languages).text })),
  });
}

async function handOverPlatform(tx: Transaction, personId: string): Promise<void> {
  const operates = await tx.query(
    `select 1 from platform_membership where person_id = $1 and 'operator' = any(roles)`,
    [personId],
  );
  if (operates.length > 0) await keepAnOperator(tx, personId);
}
