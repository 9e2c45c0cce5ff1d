import type { PracticePage } from '@hansa/contracts';
import { Skeleton, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { SubjectLink } from '../parts/subject-link.js';
import classes from './start.module.css';

const SHOWN = 4;

/** What organisations told last of what worked and what did not. */
export function NewestPractices() {
  const { t } = useTranslation('home');
  const format = useFormat();
  const { data, isPending } = useAside<PracticePage>('knowledge-exchange/practices', { limit: SHOWN });
  if (isPending) return <Skeleton height={260} aria-hidden />;
  if (!data || data.items.length === 0) return <Empty title={t('practices.none')}>{t('practices.noneText')}</Empty>;
  return (
    <ul className={classes.list}>
      {data.items.map(({ id, title, summary, owner, outcome, country, publishedAt }) => (
        <li key={id} className={classes.line}>
          <Text size="sm" c="dimmed">
            {[
              publishedAt && format.dayOf(publishedAt),
              country && format.country(country),
              outcome === 'failure' && t('practices.failure'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          <SubjectLink of={{ type: 'practice', id }}>
            <Rendered of={title} />
          </SubjectLink>
          <Text size="sm" lineClamp={2}>
            <Rendered of={summary} />
          </Text>
          <Text size="sm" c="dimmed">
            <Rendered of={owner.name} />
          </Text>
        </li>
      ))}
    </ul>
  );
}
