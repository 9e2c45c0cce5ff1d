import type { SessionView } from '@hansa/contracts';
import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../sign-in/use-me.js';
import classes from './delivery.module.css';

const PLACES = [
  { name: 'class', to: '/training/sessions/$id/class', permission: 'training.manage-session' },
  { name: 'attendance', to: '/training/sessions/$id/attendance', permission: 'training.record-attendance' },
  { name: 'results', to: '/training/sessions/$id/results', permission: null },
  { name: 'certificates', to: '/training/sessions/$id/certificates', permission: 'training.issue-certificate' },
  { name: 'change', to: '/training/sessions/$id/change', permission: 'training.manage-session' },
] as const;

type Shown = Pick<SessionView, 'id' | 'state' | 'provider'>;

/** Between the pages of one session, for those who hold it: each has those that are of use now and that he may use. */
export function SessionPlaces({ of }: { of: Shown }) {
  const { t } = useTranslation('delivery');
  const may = useMay();
  const isOver = of.state === 'held' || of.state === 'closed';
  const useful = {
    class: true,
    attendance: of.state !== 'cancelled',
    results: isOver,
    certificates: of.state === 'closed',
    change: of.state === 'scheduled',
  };
  const shown = PLACES.filter(
    ({ name, permission }) => useful[name] && (permission === null || may(permission, of.provider?.id ?? '-')),
  );
  if (shown.every(({ permission }) => permission === null)) return null;
  return (
    <nav aria-label={t('places.label')}>
      <ul className={classes.places}>
        {shown.map(({ name, to }) => (
          <li key={name}>
            <Link to={to} params={{ id: of.id }} activeProps={{ 'aria-current': 'page' }}>
              {t(`places.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The way back to the session. */
export function BackToSession({ of }: { of: { id: string; module: { code: string; title: { text: string } } } }) {
  return (
    <Anchor renderRoot={(props) => <Link {...props} to="/training/sessions/$id" params={{ id: of.id }} />}>
      {`${of.module.code} ${of.module.title.text}`}
    </Anchor>
  );
}
