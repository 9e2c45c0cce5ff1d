import { Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './profile.module.css';

/** The three pages of a profile, one beside the other. */
export function ProfileSteps({ id, onLeave }: { id: string; onLeave?: () => Promise<void> }) {
  const { t } = useTranslation(['profile']);
  const leave = { onClick: () => void onLeave?.() };
  const active = { activeOptions: { exact: true }, activeProps: { 'aria-current': 'page' as const } };
  return (
    <Group component="nav" gap="md" mb="lg" className={classes.steps} aria-label={t('steps.label')}>
      <Link to="/profiles/$id" params={{ id }} {...active} {...leave}>
        {t('steps.profile')}
      </Link>
      <Link to="/profiles/$id/members" params={{ id }} {...active} {...leave}>
        {t('steps.members')}
      </Link>
      <Link to="/profiles/$id/submit" params={{ id }} {...active} {...leave}>
        {t('steps.submit')}
      </Link>
    </Group>
  );
}
