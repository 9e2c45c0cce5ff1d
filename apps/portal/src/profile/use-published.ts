import type { ClusterChangePage, ClusterPast, ClusterView } from '@hansa/contracts';
import { useAside } from '../api/read.js';

/** The profile as everybody could read it last, before it was submitted anew; null where it never was public. */
export function usePublished(view: ClusterView): ClusterPast | null | undefined {
  const asked = view.status === 'submitted' && view.publishedAt !== null;
  const path = `cluster-registry/clusters/${view.id}/changes`;
  const { data: changes } = useAside<ClusterChangePage>(asked ? path : null, { limit: 1 });
  const number = changes?.items[0]?.number;
  const { data: past } = useAside<ClusterPast>(asked && number !== undefined ? `${path}/${number}` : null);
  if (!asked) return null;
  return past?.clusterId === view.id ? past : undefined;
}
