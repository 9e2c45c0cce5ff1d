import type { TransferSummary } from '@hansa/contracts';
import { Anchor, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { PlaceName } from './place-name.js';
import { TransferState } from './transfer-state.js';

/** One transfer in a list: who tries what, from where to where, and what came of it. */
export function TransferLine({ of, practice = true }: { of: TransferSummary; practice?: boolean }) {
  const { t } = useTranslation('knowledge');
  const format = useFormat();
  const name = practice ? of.practice.title : of.organisation.name;
  return (
    <article>
      <Group gap="sm">
        <Anchor fw={600} renderRoot={(props) => <Link {...props} to="/transfers/$id" params={{ id: of.id }} />}>
          {name ? <Rendered of={name} /> : t('organisation')}
        </Anchor>
        <TransferState of={of} />
      </Group>
      <Text size="sm">
        {practice && of.organisation.name && (
          <>
            <Rendered of={of.organisation.name} />
            {': '}
          </>
        )}
        <PlaceName of={of.from} />
        <span aria-hidden>{' → '}</span>
        <span className="unseen">{t('transfer.to')} </span>
        <PlaceName of={of.to} />
      </Text>
      <Text size="sm" c="dimmed">
        {of.endedAt
          ? t('transfer.endedOn', { from: format.dayOf(of.begunAt), to: format.dayOf(of.endedAt) })
          : t('transfer.begunOn', { from: format.dayOf(of.begunAt), told: format.dayOf(of.toldAt) })}
      </Text>
    </article>
  );
}
