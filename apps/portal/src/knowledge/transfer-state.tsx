import type { TransferResult, TransferStatus } from '@hansa/contracts';
import { useTranslation } from 'react-i18next';
import { StatePill, type Tone } from '../parts/state-pill.js';

const TONES: Record<TransferStatus, Tone> = {
  trying: 'under-way',
  adapted: 'under-way',
  finished: 'done',
  abandoned: 'stopped',
};

/** Where a transfer stands, or what came of it. */
export function TransferState({ of }: { of: { status: TransferStatus; result: TransferResult | null } }) {
  const { t } = useTranslation(['knowledge', 'words']);
  if (of.result) {
    return (
      <StatePill tone={of.result === 'did-not-work' ? 'stopped' : 'done'}>
        {t(`words:transferResult.${of.result}`)}
      </StatePill>
    );
  }
  return <StatePill tone={TONES[of.status]}>{t(`words:transferStatus.${of.status}`)}</StatePill>;
}
