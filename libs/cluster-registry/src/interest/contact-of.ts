import type { PartnerContact } from '@hansa/contracts';
import type { Caller, Transaction } from '@hansa/platform';
import type { KnownContact } from './interest.entity.js';
import { ContactIsMissing } from './interest.errors.js';

/** Whom the other side writes to: as told, or the person who acts. Throws `ContactIsMissing`. */
export async function contactOf(
  tx: Transaction,
  { personId, name, email, emailVerified }: Caller,
  told?: PartnerContact,
): Promise<KnownContact> {
  if (told) {
    const [known] = await tx.query<{ id: string }>('select id from person where lower(email) = lower($1) order by id', [
      told.email,
    ]);
    return { ...told, personId: known?.id ?? null };
  }
  if (!name || !email || !emailVerified) throw new ContactIsMissing({ field: 'contact' });
  return { name, email, personId };
}
