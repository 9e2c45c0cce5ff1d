import { Injectable } from '@nestjs/common';
import { type InviteMemberInput, permissionsOf } from '@hansa/contracts';
import type { Caller, Transaction } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { IdentityDatabase } from '../identity.database.js';
import { IdentitySettings } from '../identity.settings.js';
import { lockMembers } from '../membership/keep-an-administrator.js';
import { AlreadyMember } from '../membership/membership.errors.js';
import { seePerson } from '../person/see-person.js';
import { newSecret } from '../new-secret.js';
import { Invitation } from './invitation.entity.js';
import { TermIsOver, TooManyOpenInvitations } from './invitation.errors.js';
import { invitationMail } from './invitation-mail.js';

/** Invites whoever reads an address, with an account or without. An open invitation of that address is replaced. */
@Injectable()
export class InviteMember {
  constructor(
    private readonly database: IdentityDatabase,
    private readonly settings: IdentitySettings,
  ) {}

  /**
   * Gives the invitation's id.
   * @param action what the audit trail says about it
   */
  execute(
    caller: Caller,
    organisationId: string,
    input: InviteMemberInput,
    action = 'identity.member-invited',
  ): Promise<string> {
    return this.database.transaction(async (tx) => {
      const inviter = await seePerson(tx, caller);
      const organisation = await lockMembers(tx, organisationId);
      const at = await tx.now();
      const endsAt = input.endsAt === undefined ? undefined : new Date(input.endsAt);
      if (endsAt && endsAt <= at) throw new TermIsOver({ field: 'endsAt' });
      if (!input.scope) await refuseMember(tx, organisationId, input);
      await replaceOpen(tx, organisationId, input.email);
      await this.checkNumber(tx, organisationId);
      const { secret, hash } = newSecret();
      const invitation = Invitation.write(
        {
          id: randomUUID(),
          organisationId,
          email: input.email,
          language: input.language,
          roles: input.roles,
          scope: input.scope,
          endsAt,
          tokenHash: hash,
          invitedBy: inviter.id,
          sample: tx.context.sample,
        },
        at,
        this.settings.invitationDays,
      );
      await tx.save(invitation);
      const { publicUrl } = this.settings;
      await tx.mail(
        invitationMail(invitation, { organisation: organisation.name, inviter: inviter.name, publicUrl, secret }),
      );
      tx.record({ organisationId, action, subject: { type: 'invitation', id: invitation.id } });
      return invitation.id;
    });
  }

  private async checkNumber(tx: Transaction, organisationId: string): Promise<void> {
    const [row] = await tx.query<{ open: number }>(
      `select count(*)::int as open from invitation
       where organisation_id = $1 and status = 'open' and expires_at > hansa_now()`,
      [organisationId],
    );
    if (row!.open >= this.settings.openInvitations) throw new TooManyOpenInvitations();
  }
}

async function refuseMember(
  tx: Transaction,
  organisationId: string,
  { email, roles }: InviteMemberInput,
): Promise<void> {
  const members = await tx.query(
    `select 1 from membership m join person p on p.id = m.person_id
     where m.organisation_id = $1 and m.scope_id is null and p.email = $2 and m.permissions @> $3`,
    [organisationId, email, permissionsOf(roles)],
  );
  if (members.length > 0) throw new AlreadyMember({ field: 'email' });
}

async function replaceOpen(tx: Transaction, organisationId: string, email: string): Promise<void> {
  await tx.query(
    `update invitation set status = 'replaced', settled_at = hansa_now()
     where organisation_id = $1 and email = $2 and status = 'open'`,
    [organisationId, email],
  );
}
