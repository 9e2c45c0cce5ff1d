import type { ClusterStatus } from '@hansa/contracts';
import { StatePill, type Tone } from '../parts/state-pill.js';
import { useWords } from './use-words.js';

// As its organisation sees it: what it has to do something about waits for it.
const TONES: Record<ClusterStatus, Tone> = {
  draft: 'not-yet',
  submitted: 'under-way',
  returned: 'waits',
  published: 'done',
  emerging: 'under-way',
  expired: 'stopped',
  withdrawn: 'stopped',
};

export function ProfileState({ status, waits = false }: { status: ClusterStatus; waits?: boolean }) {
  const words = useWords();
  return <StatePill tone={waits ? 'waits' : TONES[status]}>{words.status(status)}</StatePill>;
}
