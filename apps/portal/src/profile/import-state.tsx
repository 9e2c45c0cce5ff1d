import type { ImportRowState, ImportState, ImportView } from '@hansa/contracts';
import { useTranslation } from 'react-i18next';
import { StatePill, type Tone } from '../parts/state-pill.js';

export type ImportSummary = Omit<ImportView, 'problems' | 'problemCounts'>;

const TONES: Record<ImportState, Tone> = {
  receiving: 'under-way',
  reading: 'under-way',
  read: 'waits',
  refused: 'stopped',
  applying: 'under-way',
  applied: 'done',
};
/** While it is, it is asked for again and again. */
export const isUnderWay = (state: ImportState): boolean => TONES[state] === 'under-way';

export function ImportStatePill({ state }: { state: ImportState }) {
  const { t } = useTranslation(['words']);
  return <StatePill tone={TONES[state]}>{t(`words:importState.${state}`)}</StatePill>;
}

const ROW_TONES: Record<ImportRowState, Tone> = {
  good: 'under-way',
  doubtful: 'waits',
  refused: 'stopped',
  imported: 'done',
  'left-out': 'not-yet',
};

export function RowStatePill({ state }: { state: ImportRowState }) {
  const { t } = useTranslation(['words']);
  return <StatePill tone={ROW_TONES[state]}>{t(`words:importRowState.${state}`)}</StatePill>;
}
