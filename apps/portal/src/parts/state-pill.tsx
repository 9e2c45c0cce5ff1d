import { IconCheck, IconCircleDashed, IconClock, IconHandStop, IconProgress } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './state-pill.module.css';

/** The one logic of states: not yet, under way, waits for *you*, done, stopped. */
export type Tone = 'not-yet' | 'under-way' | 'waits' | 'done' | 'stopped';

const ICONS = {
  'not-yet': IconCircleDashed,
  'under-way': IconProgress,
  waits: IconClock,
  done: IconCheck,
  stopped: IconHandStop,
} as const;

/** A state as a word, with a sign for those who do not see colours. */
export function StatePill({ tone, children }: { tone: Tone; children: ReactNode }) {
  const Icon = ICONS[tone];
  return (
    <span className={classes.pill} data-tone={tone}>
      <Icon size={14} stroke={2} aria-hidden />
      {children}
    </span>
  );
}
