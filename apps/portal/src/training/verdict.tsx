import { Text } from '@mantine/core';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Tone } from '../parts/state-pill.js';
import classes from './training.module.css';

/** What came of a check, said first and plainly: a sign, a sentence, what to do. */
export function Verdict({ tone, title, children }: { tone: Tone; title: string; children?: ReactNode }) {
  const Icon = tone === 'done' ? IconCircleCheck : IconCircleX;
  return (
    <div className={classes.verdict} data-tone={tone} role="status">
      <Text fw={600} fz="lg">
        <Icon
          size={24}
          aria-hidden
          style={{ verticalAlign: '-5px', marginRight: 8 }}
          color={tone === 'done' ? 'var(--good)' : 'var(--bad)'}
        />
        {title}
      </Text>
      {children && <div className="prose">{children}</div>}
    </div>
  );
}
