import { Injectable } from '@nestjs/common';
import type { CreateClusterInput } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { verdictOf } from '../criteria/criteria.rules.js';
import { judgeCluster } from '../criteria/judge-cluster.js';
import { expectNoTwin } from '../duplicate/expect-no-twin.js';
import { Cluster } from './cluster.entity.js';
import { CountryIsNotTheOwners, OrganisationKeepsAProfile } from './cluster.errors.js';
import { expectRegion } from './expect-region.js';
import { keeperOf } from './keeper.queries.js';

@Injectable()
export class CreateCluster {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  execute(input: CreateClusterInput): Promise<string> {
    return this.database.transaction(async (tx) => {
      const keeper = await keeperOf(tx, input.ownerId);
      if (keeper.country && keeper.country !== input.country) throw new CountryIsNotTheOwners({ field: 'country' });
      if (!keeper.keepsMany && keeper.kept > 0) throw new OrganisationKeepsAProfile({ field: 'ownerId' });
      await expectRegion(tx, input.region);
      await expectNoTwin(tx, input);
      const { sample } = tx.context;
      const beginning = { id: randomUUID(), createdBy: tx.actor, now: await tx.now(), sample };
      const cluster = Cluster.draft(input, beginning);
      cluster.noteVerdict(verdictOf(await judgeCluster(tx, cluster)));
      await tx.save(cluster);
      const { id, ownerId: organisationId } = cluster;
      tx.record({ organisationId, action: 'cluster-registry.cluster-created', subject: { type: 'cluster', id } });
      return id;
    });
  }
}
