import type { PracticeStatus, PracticeValidation } from '@hansa/contracts';
import { useTranslation } from 'react-i18next';
import { StatePill, type Tone } from '../parts/state-pill.js';

const TONES: Record<PracticeStatus, Tone> = {
  draft: 'not-yet',
  submitted: 'under-way',
  returned: 'waits',
  published: 'under-way',
  validated: 'done',
  withdrawn: 'stopped',
};

/** Where a practice stands on its way from draft to validated. */
export function PracticeState({ of }: { of: { status: PracticeStatus; validation?: PracticeValidation | null } }) {
  const { t } = useTranslation(['knowledge', 'words']);
  if (of.status === 'published' && of.validation) {
    return (
      <StatePill tone={of.validation === 'awaited' ? 'under-way' : 'stopped'}>
        {t(`words:practiceValidation.${of.validation}`)}
      </StatePill>
    );
  }
  return <StatePill tone={TONES[of.status]}>{t(`words:practiceStatus.${of.status}`)}</StatePill>;
}
