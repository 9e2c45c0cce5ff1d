import type { WaitingItem } from '@hansa/contracts';
import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';

/** What is asked, about what, since when and until when; it leads to where it is done. */
export function WaitingLine({ item, to }: { item: WaitingItem; to: string }) {
  const what = useWhatWaits();
  return (
    <>
      <Anchor fw={600} renderRoot={(props) => <Link {...props} to={to as '/'} />}>
        {what(item)}
      </Anchor>
      {item.label && (
        <Text>
          <Rendered of={item.label} />
        </Text>
      )}
      <WaitingTimes item={item} />
    </>
  );
}

/** Dots part the keys of texts, so that those of kinds are slashes there. */
export function useWhatWaits(): (item: WaitingItem) => string {
  const { t } = useTranslation('words');
  const say = t as unknown as (key: string, facts: object) => string;
  return ({ kind, count }) => say(`waitingKind.${kind.replace('.', '/')}`, { count: count ?? 1 });
}

export function WaitingTimes({ item: { since, until, count } }: { item: WaitingItem }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const parts = [
    until && t('waiting.until', { at: format.moment(until), relative: format.relative(until) }),
    t('waiting.since', { at: format.dayOf(since), relative: format.relative(since) }),
    count !== undefined && t('waiting.count', { count }),
  ];
  return (
    <Text size="sm" c="dimmed">
      {parts.filter(Boolean).join(' · ')}
    </Text>
  );
}
