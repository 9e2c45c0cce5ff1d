import type { ClusterView, Page, PracticeSummary, TransferPage } from '@hansa/contracts';
import { Anchor, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import classes from './clusters.module.css';

const SHOWN = 5;

/** What was learned here: practices of whoever keeps the profile, and what is tried for or with this cluster. */
export function ClusterKnowledge({ of }: { of: ClusterView }) {
  const { t } = useTranslation(['clusters', 'words']);
  const format = useFormat();
  const limit = SHOWN;
  const { data: practices } = useAside<Page<PracticeSummary>>('knowledge-exchange/practices', {
    ownerId: of.owner.id,
    limit,
  });
  const { data: transfers } = useAside<TransferPage>('knowledge-exchange/transfers', { clusterId: of.id, limit });
  return (
    <>
      {practices && practices.items.length > 0 && (
        <section>
          <Title order={2}>
            {of.owner.name ? t('practicesOf', { organisation: of.owner.name.text }) : t('practices')}
          </Title>
          <ul className={`${classes.list} ${classes.lines}`}>
            {practices.items.map((practice) => (
              <li key={practice.id}>
                <Anchor renderRoot={(props) => <Link {...props} to="/practices/$id" params={{ id: practice.id }} />}>
                  <Rendered of={practice.title} />
                </Anchor>
                {practice.summary && (
                  <Text size="sm" c="dimmed" lineClamp={2}>
                    <Rendered of={practice.summary} />
                  </Text>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {transfers && transfers.items.length > 0 && (
        <section>
          <Title order={2}>{t('transfers')}</Title>
          <ul className={`${classes.list} ${classes.lines}`}>
            {transfers.items.map((transfer) => (
              <li key={transfer.id}>
                <Anchor renderRoot={(props) => <Link {...props} to="/transfers/$id" params={{ id: transfer.id }} />}>
                  <Rendered of={transfer.practice.title} />
                </Anchor>
                <Text size="sm" c="dimmed">
                  {t('transfer', {
                    from: format.country(transfer.from.country),
                    status: t(`words:transferStatus.${transfer.status}`),
                    date: format.dayOf(transfer.toldAt),
                  })}
                </Text>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
