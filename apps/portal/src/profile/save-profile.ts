import type { ClusterView } from '@hansa/contracts';
import { queries } from '../api/read.js';
import { request } from '../api/request.js';
import type { ProfileContent } from './profile-values.js';

/**
 * Saves changes of a profile, and of its contacts, which have a request of their own.
 * @param onVersion is told each version that came about, also when what follows fails
 */
export async function saveProfile(
  id: string,
  { contacts, ...content }: Partial<ProfileContent>,
  from: number,
  onVersion: (version: number) => void,
): Promise<ClusterView> {
  const path = `cluster-registry/clusters/${id}`;
  let saved: ClusterView | undefined;
  let version = from;
  const noted = (view: ClusterView) => {
    version = view.version;
    onVersion(version);
    return view;
  };
  if (contacts) saved = noted(await request(`${path}/contacts`, { method: 'PUT', version, body: { items: contacts } }));
  if (!saved || Object.keys(content).length > 0) {
    saved = noted(await request(path, { method: 'PATCH', version, body: content }));
  }
  forgetProfile(id);
  return saved;
}

/** What other pages have read of the profile is old now; they read it again when they are gone to. */
export function forgetProfile(id: string): void {
  queries.removeQueries({
    predicate: (query) => {
      const [path] = query.queryKey;
      if (typeof path !== 'string' || query.isActive()) return false;
      return path.startsWith('cluster-registry/') && (path.includes(id) || path.endsWith('/clusters'));
    },
  });
}
