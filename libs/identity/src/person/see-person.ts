import { type Language, PersonState } from '@hansa/contracts';
import type { Caller, Transaction } from '@hansa/platform';
import { Person, verifiedAddress } from './person.entity.js';
import { AccountIsErased, EmailIsNotVerified } from './person.errors.js';

/**
 * The person behind a caller, locked: created on first sight, brought up to date with the account.
 * @param languages what the person seems to read, for the first sight
 * @throws AccountIsErased for the subject of an erasure, however long ago
 */
export async function seePerson(tx: Transaction, caller: Caller, languages: Language[] = []): Promise<Person> {
  const known = await tx.find(Person, caller.personId, { lock: true });
  if (!known) return create(tx, caller, languages);
  if (known.isOutOfDate(caller)) {
    known.refresh(caller);
    await tx.save(known);
    tx.changed(PersonState, known.id);
  }
  return known;
}

/** As `seePerson`, for what needs an address that the person has proved to read. */
export async function seeVerifiedPerson(tx: Transaction, caller: Caller): Promise<Person & { email: string }> {
  if (verifiedAddress(caller) === null) throw new EmailIsNotVerified();
  return (await seePerson(tx, caller)) as Person & { email: string };
}

async function create(tx: Transaction, caller: Caller, languages: Language[]): Promise<Person> {
  const person = Person.seen(caller.personId, caller, {
    languages,
    sample: tx.context.sample,
    at: await tx.now(),
  });
  await tx.query(
    `insert into person (id, name, claimed_name, email, languages, country, sample, created_at, version)
     values ($1, $2, $3, $4, $5, null, $6, $7, 1) on conflict (id) do nothing`,
    [person.id, person.name, person.claimedName, person.email, person.languages, person.sample, person.createdAt],
  );
  // After the insert: an erasure that was faster has been committed by now, one that is slower waits for this row.
  const erased = await tx.query('select 1 from erasure where person_id = $1', [person.id]);
  if (erased.length > 0) throw new AccountIsErased();
  tx.changed(PersonState, person.id);
  return tx.get(Person, person.id, { lock: true });
}
