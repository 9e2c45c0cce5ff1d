import { Injectable } from '@nestjs/common';
import { type AnswerInterestInput, InterestAccepted, InterestDeclined } from '@hansa/contracts';
import type { Caller } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { Cooperation } from '../cooperation/cooperation.entity.js';
import { PartnerSearch } from '../partner-search/partner-search.entity.js';
import { seekerOf } from '../partner-search/seeker.queries.js';
import { contactOf } from './contact-of.js';
import { Interest } from './interest.entity.js';

/** The poster accepts or declines, once; also when the search has been closed meanwhile. */
@Injectable()
export class AnswerInterest {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  execute(id: string, input: AnswerInterestInput, caller: Caller): Promise<void> {
    return this.database.transaction(async (tx) => {
      const { partnerSearchId } = await tx.get(Interest, id);
      const { clusterId: posterId } = await tx.get(PartnerSearch, partnerSearchId, { lock: true });
      const interest = await tx.get(Interest, id, { lock: true });
      const [poster, sender] = [await seekerOf(tx, posterId), await seekerOf(tx, interest.clusterId)];
      const said = {
        ...{ interestId: id, partnerSearchId, clusterId: posterId, ownerId: poster.ownerId },
        ...{ interested: interest.clusterId, interestedOwnerId: sender.ownerId },
      };
      const answer = { by: caller.personId, at: await tx.now() };
      if (input.decision === 'decline') {
        interest.decline({ ...answer, text: input.reason });
        await tx.save(interest);
        tx.publish(InterestDeclined, said);
      } else {
        interest.accept(await contactOf(tx, caller, input.contact), { ...answer, text: input.message ?? null });
        await tx.save(interest);
        const cooperation = Cooperation.begin({
          ...{ id: randomUUID(), partnerSearchId, interestId: id, beganAt: answer.at, sample: interest.sample },
          ...{ posterClusterId: posterId, partnerClusterId: interest.clusterId },
        });
        await tx.save(cooperation);
        tx.publish(InterestAccepted, { ...said, cooperationId: cooperation.id });
      }
      tx.record({
        organisationId: poster.ownerId,
        action:
          input.decision === 'accept' ? 'cluster-registry.interest-accepted' : 'cluster-registry.interest-declined',
        subject: { type: 'interest', id },
      });
    });
  }
}
