import { Anchor } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** An address that somebody gave: it leads out of Hansa, into a window of its own, and nobody vouches for it. */
export function OutLink({ to, children }: { to: string; children?: ReactNode }) {
  const { t } = useTranslation();
  if (!/^(https?:|mailto:)/i.test(to)) return <>{children ?? to}</>;
  return (
    <Anchor href={to} target="_blank" rel="ugc nofollow noopener noreferrer">
      {children ?? to.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
      <IconExternalLink size={14} aria-hidden style={{ marginLeft: 3, verticalAlign: '-2px' }} />
      <span className="unseen"> ({t('newWindow')})</span>
    </Anchor>
  );
}
