import type { OwnCluster, OwnClusterPage } from '@hansa/contracts';
import { useAside } from '../api/read.js';
import { useActing } from '../sign-in/use-me.js';

const MOST = 100;

/** The profiles that the organisation acted for keeps; none until they are known. */
export function useOwnClusters(): (OwnCluster & { isPublic: boolean })[] {
  const id = useActing()?.organisation.id;
  const { data } = useAside<OwnClusterPage>(id ? `cluster-registry/organisations/${id}/clusters` : null, {
    limit: MOST,
  });
  if (!id) return [];
  return (data?.items ?? []).map((own) => ({
    ...own,
    isPublic: own.status === 'published' || own.status === 'emerging',
  }));
}
