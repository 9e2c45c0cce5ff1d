import type { PracticeView, TransferSummary } from '@hansa/contracts';
import { Anchor, Button, Group, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useList } from '../api/read.js';
import { Empty } from '../parts/empty.js';
import { MoreButton } from '../parts/more-button.js';
import classes from './knowledge.module.css';
import { TransferLine } from './transfer-line.js';
import { flowsOf, TransferMap } from './transfer-map.js';

/** Where a practice is or was tried, on the map and as a list. */
export function PracticeTransfers({ of, mayTry }: { of: PracticeView; mayTry: boolean }) {
  const { t } = useTranslation('knowledge');
  const list = useList<TransferSummary>(`knowledge-exchange/practices/${of.id}/transfers`, { limit: 50 });
  const all = Object.values(of.transfers).reduce((sum, count) => sum + count, 0);
  const counts = (['trying', 'adapted', 'worked', 'workedInPart', 'didNotWork', 'abandoned'] as const).filter(
    (count) => of.transfers[count] > 0,
  );
  return (
    <section aria-labelledby="transfers">
      <Group justify="space-between" mb="sm">
        <Title order={2} id="transfers">
          {t('practice.transfers', { count: all })}
        </Title>
        {all > 0 && (
          <Anchor size="sm" renderRoot={(props) => <Link {...props} to="/transfers" search={{ practice: of.id }} />}>
            {t('practice.allTransfers')}
          </Anchor>
        )}
      </Group>
      {all === 0 ? (
        <Empty
          title={t('practice.noTransfers')}
          action={
            mayTry && (
              <Button
                variant="light"
                renderRoot={(props) => <Link {...props} to="/transfers/new" search={{ practice: of.id }} />}
              >
                {t('practice.tryHere')}
              </Button>
            )
          }
        >
          {t('practice.noTransfersHint')}
        </Empty>
      ) : (
        <>
          <p className="prose">
            {counts.map((count) => t(`counts.${count}`, { count: of.transfers[count] })).join(', ')}
          </p>
          <TransferMap of={flowsOf(list.items)} label={t('practice.map', { title: of.title.text })} />
          <ul className={classes.hits} style={{ marginTop: 16 }}>
            {list.items.map((transfer) => (
              <li key={transfer.id}>
                <TransferLine of={transfer} practice={false} />
              </li>
            ))}
          </ul>
          <MoreButton of={list} />
        </>
      )}
    </section>
  );
}
