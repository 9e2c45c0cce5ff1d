import type { ClusterView } from '@hansa/contracts';
import type { Query } from '@tanstack/react-query';
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

/** What pages have read of the profile is old now: what is shown is read again, the rest when it is gone to. */
export function forgetProfile(id: string): void {
  const isOld = ({ queryKey: [path] }: Query): boolean =>
    typeof path === 'string' &&
    path.startsWith('cluster-registry/') &&
    (path.includes(id) || path.endsWith('/clusters'));
  queries.removeQueries({ predicate: (query) => isOld(query) && !query.isActive() });
  void queries.invalidateQueries({ predicate: isOld });
}
