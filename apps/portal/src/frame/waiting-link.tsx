import { ActionIcon, Indicator } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWaiting } from './use-waiting.js';

/** How much waits for one, and the way there. */
export function WaitingLink() {
  const { t } = useTranslation();
  const count = useWaiting().items.reduce((sum, item) => sum + (item.count ?? 1), 0);
  return (
    <Indicator label={count > 99 ? '99+' : count} disabled={count === 0} size={18} color="amber.4" offset={6}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('waiting.count', { count })}
        renderRoot={(props) => <Link {...props} to="/my" />}
      >
        <IconBell size={20} aria-hidden />
      </ActionIcon>
    </Indicator>
  );
}
