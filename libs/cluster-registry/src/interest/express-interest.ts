import { Injectable } from '@nestjs/common';
import { type ExpressInterestInput, InterestExpressed } from '@hansa/contracts';
import type { Caller } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { PartnerSearch } from '../partner-search/partner-search.entity.js';
import { ClusterIsNotPublic, SearchIsClosed } from '../partner-search/partner-search.errors.js';
import { seekerOf } from '../partner-search/seeker.queries.js';
import { contactOf } from './contact-of.js';
import { Interest } from './interest.entity.js';
import { ClusterIsNotYours, InterestIsExpressed, SearchIsYourOwn } from './interest.errors.js';

@Injectable()
export class ExpressInterest {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  /** Once for a cluster and a search; again only after it was withdrawn. Gives the interest's id. */
  execute(partnerSearchId: string, input: ExpressInterestInput, caller: Caller): Promise<string> {
    const { organisationId, clusterId, message } = input;
    return this.database.transaction(async (tx) => {
      // The search first, as everywhere: nobody closes it meanwhile.
      const search = await tx.get(PartnerSearch, partnerSearchId, { lock: true });
      const now = await tx.now();
      search.mustBeOpen(now);
      const poster = await seekerOf(tx, search.clusterId);
      if (!poster.isPublic) throw new SearchIsClosed();
      if (poster.ownerId === organisationId) throw new SearchIsYourOwn();
      const own = await tx.query<{ isPublic: boolean }>(
        `select status in ('published', 'emerging') as "isPublic" from cluster where id = $1 and owner_id = $2`,
        [clusterId, organisationId],
      );
      if (!own[0]) throw new ClusterIsNotYours({ field: 'clusterId' });
      if (!own[0].isPublic) throw new ClusterIsNotPublic({ field: 'clusterId' });
      const [before] = await tx.query<{ id: string }>(
        `select id from interest where partner_search_id = $1 and cluster_id = $2 and status <> 'withdrawn'`,
        [partnerSearchId, clusterId],
      );
      if (before) throw new InterestIsExpressed({ interestId: before.id });

      const id = randomUUID();
      const contact = await contactOf(tx, caller, input.contact);
      const said = { id, partnerSearchId, clusterId, message, contact };
      await tx.save(Interest.express({ ...said, expressedBy: caller.personId, sample: tx.context.sample }, now));
      tx.publish(InterestExpressed, {
        ...{ interestId: id, partnerSearchId, clusterId: search.clusterId, ownerId: poster.ownerId },
        ...{ interested: clusterId, interestedOwnerId: organisationId },
      });
      tx.record({
        organisationId,
        action: 'cluster-registry.interest-expressed',
        subject: { type: 'interest', id },
      });
      return id;
    });
  }
}
