import { Injectable } from '@nestjs/common';
import { MembershipState } from '@hansa/contracts';
import { inContext, Sweep } from '@hansa/platform';
import { IdentityDatabase } from '../identity.database.js';

/** Takes consultants out whose time is over. */
@Injectable()
export class EndMemberships {
  constructor(private readonly database: IdentityDatabase) {}

  @Sweep()
  endMemberships(): Promise<number> {
    return inContext({ actor: null }, () =>
      this.database.transaction(async (tx) => {
        const ended = await tx.query<{ id: string; person_id: string; organisation_id: string }>(
          `with ended as (
             select id from membership where ends_at <= hansa_now() order by ends_at limit 100 for update skip locked
           ), gone as (delete from membership m using ended where m.id = ended.id returning m.*)
           select id, person_id, organisation_id from gone`,
        );
        for (const { id, person_id: personId, organisation_id: organisationId } of ended) {
          tx.changed(MembershipState, id);
          tx.record({ organisationId, action: 'identity.membership-ended', subject: { type: 'person', id: personId } });
        }
        return ended.length;
      }),
    );
  }
}
