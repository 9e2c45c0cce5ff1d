import type { OwnCluster } from '@hansa/contracts';
import { Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../language/use-format.js';

const SOON_DAYS = 60;

/** Whether its yearly confirmation is near. */
export function isDueSoon({ confirmBy }: Pick<OwnCluster, 'confirmBy'>, now = Date.now()): boolean {
  return confirmBy !== null && Date.parse(confirmBy) - now < SOON_DAYS * 24 * 3600 * 1000;
}

/** What its organisation does next about a profile, and the way there. */
export function NextStep({ of }: { of: OwnCluster }) {
  const { t } = useTranslation(['profile']);
  const format = useFormat();
  const { id, status, confirmBy } = of;
  const say = (text: string, link?: string, to: '/profiles/$id' | '/profiles/$id/submit' = '/profiles/$id/submit') => (
    <Group gap="xs">
      <Text size="sm">{text}</Text>
      {link && (
        <Link to={to} params={{ id }}>
          {link}
        </Link>
      )}
    </Group>
  );
  if (isDueSoon(of)) {
    const by = { day: format.dayOf(confirmBy!), relative: format.relative(confirmBy!) };
    return say(t('next.confirm', by), t('next.confirmNow'));
  }
  switch (status) {
    case 'draft':
      return say(t('next.draft'), t('next.goOn'), '/profiles/$id');
    case 'returned':
      return say(t('next.returned'), t('next.mend'), '/profiles/$id');
    case 'submitted':
      return say(t('next.submitted'));
    case 'emerging':
      return say(t('next.emerging', { day: format.dayOf(confirmBy!) }), t('next.plan'), '/profiles/$id');
    case 'published':
      return say(t('next.published', { day: format.dayOf(confirmBy!) }));
    case 'expired':
      return say(t('next.expired'), t('next.again'));
    case 'withdrawn':
      return say(t('next.withdrawn'));
  }
}
