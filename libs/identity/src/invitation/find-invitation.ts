import { type AnswerInvitationInput, NotFound } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import { lockMembers } from '../membership/keep-an-administrator.js';
import { hashOf } from '../new-secret.js';
import { Invitation } from './invitation.entity.js';
import { InvitationIsForAnotherAddress } from './invitation.errors.js';

/**
 * The invitation that a person answers, locked after its organisation as whoever invites does.
 * @throws NotFound for an id that is not meant for this address, as if it did not exist; whoever has the link's secret
 * knows that it exists and hears InvitationIsForAnotherAddress from the invitation itself
 */
export async function findInvitation(
  tx: Transaction,
  { token, invitationId }: AnswerInvitationInput,
  email: string,
): Promise<Invitation> {
  const [found] = await tx.query<{ id: string; organisation_id: string; email: string }>(
    `select id, organisation_id, email from invitation where ${token ? 'token_hash' : 'id'} = $1`,
    [token ? hashOf(token) : invitationId],
  );
  if (!found || (!token && found.email !== email)) throw new NotFound();
  if (found.email !== email) throw new InvitationIsForAnotherAddress();
  await lockMembers(tx, found.organisation_id);
  return tx.get(Invitation, found.id, { lock: true });
}
