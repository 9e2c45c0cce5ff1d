import { type ClusterCriteria, ClusterPublished } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';
import { verdictOf } from '../criteria/criteria.rules.js';
import type { Cluster } from './cluster.entity.js';
import { CriteriaAreNotMet } from './cluster.errors.js';
import { basisOf } from './cluster.rules.js';

/**
 * Makes a profile public as far as the report allows, saves it and says so; what is missing is in the error.
 * @param restsOn where it is the vouching that makes it public, whatever else is met
 */
export async function publishProfile(
  tx: Transaction,
  cluster: Cluster,
  report: ClusterCriteria,
  restsOn?: 'vouching',
): Promise<void> {
  const verdict = verdictOf(report);
  const basis = basisOf(verdict);
  if (!basis) throw new CriteriaAreNotMet({ criteria: report.criteria, emerging: report.emerging });
  cluster.publish(verdict, await tx.now());
  await tx.save(cluster);
  const { id: clusterId, ownerId, country } = cluster;
  tx.publish(ClusterPublished, { clusterId, ownerId, country, status: basis.status, basis: restsOn ?? basis.restsOn });
}
