import type { ModuleView, WaitingItem } from '@hansa/contracts';
import { useAside } from '../api/read.js';
import { WaitingLine } from './waiting-line.js';

/** A vote waits for a module; it is cast about the version that was evaluated and not decided about. */
export function VoteToCast({ item }: { item: WaitingItem }) {
  const { data } = useAside<ModuleView>(`training/modules/${item.subject.id}`);
  const version = data?.versions.find(({ state, decision }) => state === 'evaluated' && decision === null);
  const module = `/training/modules/${item.subject.id}`;
  return <WaitingLine item={item} to={version ? `${module}/versions/${version.number}/integration` : module} />;
}
