import type { Page, SessionSummary } from '@hansa/contracts';
import { Skeleton, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { SubjectLink } from '../parts/subject-link.js';
import classes from './start.module.css';

export type ComingPage = Page<SessionSummary>;
/** Asked for once, for their number and for the first of them. */
export const COMING = { limit: 50 };
const SHOWN = 4;

/** The next sessions, the first first. */
export function ComingSessions() {
  const { t } = useTranslation('home');
  const { data, isPending } = useAside<ComingPage>('training/sessions', COMING);
  if (isPending) return <Skeleton height={260} aria-hidden />;
  if (!data || data.items.length === 0) return <Empty title={t('sessions.none')}>{t('sessions.noneText')}</Empty>;
  return (
    <ul className={classes.list}>
      {data.items.slice(0, SHOWN).map((session) => (
        <li key={session.id} className={classes.line}>
          <SessionLine of={session} />
        </li>
      ))}
    </ul>
  );
}

/** A session in two lines: when and what; where, in which language, and the seats. */
export function SessionLine({
  of,
  children,
}: {
  of: Omit<SessionSummary, 'seats'> & Partial<SessionSummary>;
  children?: React.ReactNode;
}) {
  const { t } = useTranslation(['home', 'words']);
  const format = useFormat();
  const where = of.country
    ? [of.place?.name, format.country(of.country)].filter(Boolean).join(', ')
    : t('sessions.online');
  return (
    <>
      <Text size="sm" c="dimmed">
        {format.days(of.firstDay, of.lastDay)}
      </Text>
      <SubjectLink of={{ type: 'session', id: of.id }}>
        <Rendered of={of.module.title} />
      </SubjectLink>
      <Text size="sm">
        {where} · {format.language(of.language)}
        {of.seats && ` · ${of.seats.free > 0 ? t('sessions.free', { count: of.seats.free }) : t('sessions.full')}`}
      </Text>
      {children}
    </>
  );
}
