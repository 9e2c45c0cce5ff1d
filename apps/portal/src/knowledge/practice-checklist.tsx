import type { PracticeChecklist as Checklist } from '@hansa/contracts';
import { Anchor, Text } from '@mantine/core';
import { IconCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { useEffect } from 'react';
import classes from './knowledge.module.css';

/** What a practice needs before it can be submitted, beside the form; each line leads to its part. */
export function PracticeChecklist({ id, savedAt }: { id: string; savedAt: number | null }) {
  const { t } = useTranslation(['knowledge', 'words']);
  const { data, refetch } = useAside<Checklist>(`knowledge-exchange/practices/${id}/checklist`);
  useEffect(() => {
    if (savedAt !== null) void refetch();
  }, [savedAt, refetch]);
  if (!data) return null;
  const missing = data.items.filter(({ met }) => !met).length;
  return (
    <nav aria-label={t('checklist.title')}>
      <Text fw={600}>{t('checklist.title')}</Text>
      <Text size="sm" c="dimmed" role="status">
        {missing === 0 ? t('checklist.complete') : t('checklist.missing', { count: missing })}
      </Text>
      <ul className={classes.lines}>
        {data.items.map(({ field, met }) => (
          <li key={field}>
            {met ? (
              <IconCheck size={16} color="var(--good)" aria-hidden style={{ verticalAlign: '-2px' }} />
            ) : (
              <IconCircleDashed size={16} aria-hidden style={{ verticalAlign: '-2px' }} />
            )}{' '}
            <Anchor href={`#part-${field}`} size="sm" onClick={(event) => goTo(event, field)}>
              {t(`words:practiceField.${field}`)}
            </Anchor>
            <span className="unseen">: {t(met ? 'checklist.met' : 'checklist.notYet')}</span>
            {!met && (
              <Text size="xs" c="dimmed" pl={20}>
                {t(`need.${field as 'summary'}`)}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function goTo(event: { preventDefault(): void }, field: string): void {
  event.preventDefault();
  const part = document.getElementById(`part-${field}`);
  part?.scrollIntoView({ block: 'start' });
  (part?.querySelector<HTMLElement>('input, textarea') ?? part)?.focus({ preventScroll: true });
}
