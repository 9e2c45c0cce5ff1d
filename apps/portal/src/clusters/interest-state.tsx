import type { InterestStatus } from '@hansa/contracts';
import { useTranslation } from 'react-i18next';
import { StatePill, type Tone } from '../parts/state-pill.js';

const TONES: Record<InterestStatus, Tone> = {
  waiting: 'under-way',
  accepted: 'done',
  declined: 'stopped',
  withdrawn: 'not-yet',
  lapsed: 'not-yet',
};

/** @param mine it waits for the reader himself */
export function InterestState({ of, mine = false }: { of: { status: InterestStatus }; mine?: boolean }) {
  const { t } = useTranslation(['words']);
  return (
    <StatePill tone={mine && of.status === 'waiting' ? 'waits' : TONES[of.status]}>
      {t(`words:interestStatus.${of.status}`)}
    </StatePill>
  );
}
