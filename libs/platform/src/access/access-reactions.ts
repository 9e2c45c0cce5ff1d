import type { Type } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { IdentityBeat, MembershipState, type Received, type StateRecord } from '@hansa/contracts';
import type { Transaction } from '../database/transaction.js';
import { claim, definitionOf } from '../domain.js';
import { OnEvent, Projects, Reactions } from '../messaging/handlers.js';

/**
 * What a domain needs to decide about access by itself: classes of its own to be added to its controllers.
 * Identity, whose memberships they are, gets none.
 * @param module the class marked with `@Domain`
 */
export function accessReactions(module: Type): Type[] {
  if (definitionOf(module).name === 'identity') return [];

  @Reactions()
  class KeepMemberships {
    @Projects(MembershipState)
    async apply(@Payload() state: StateRecord<typeof MembershipState>, @Ctx() tx: Transaction): Promise<void> {
      const { record, key } = state;
      // A membership that is about one thing only gives nobody anything in the organisation as a whole.
      if (!record || record.scope) {
        await tx.query('delete from access_membership where membership_id = $1', [key]);
        return;
      }
      await tx.query(
        `insert into access_membership (membership_id, person_id, organisation_id, permissions, ends_at, countries, themes)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (membership_id) do update set person_id = excluded.person_id,
           organisation_id = excluded.organisation_id, permissions = excluded.permissions, ends_at = excluded.ends_at,
           countries = excluded.countries, themes = excluded.themes`,
        [
          ...[key, record.personId, record.organisationId, record.permissions, record.endsAt],
          ...[record.countries ?? [], record.themes ?? []],
        ],
      );
    }
  }

  @Reactions()
  class HearIdentity {
    // The time of the beat, not of its arrival: a beat that was long on its way says that memberships were too.
    @OnEvent(IdentityBeat)
    async hear(@Payload() beat: Received<typeof IdentityBeat>, @Ctx() tx: Transaction): Promise<void> {
      await tx.query(
        `insert into heard_of_identity (at) values (least(clock_timestamp(), $1::timestamptz))
         on conflict (one) do update set at = greatest(heard_of_identity.at, excluded.at)`,
        [beat.time],
      );
    }
  }

  const reactions = [KeepMemberships, HearIdentity];
  for (const reaction of reactions) claim(reaction, module);
  return reactions;
}
