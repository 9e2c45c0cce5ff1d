import type { DiscussionSummary, SubjectType } from '@hansa/contracts';
import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useList } from '../api/read.js';
import { localeOf } from '../language/languages.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from './empty.js';
import { MoreButton } from './more-button.js';
import { StatePill } from './state-pill.js';

const FIRST = 5;

/** What people ask and say about something, what was written last first, with the way to ask. */
export function DiscussionsOf({ type, id }: { type: SubjectType; id: string }) {
  const { t, ready } = useTranslation('exchange', { useSuspense: false });
  const list = useList<DiscussionSummary>('knowledge-exchange/discussions', {
    subjectType: type,
    subjectId: id,
    limit: String(FIRST),
  });
  if (!ready || (!list.page && !list.error)) return null;
  const ask = (kind: 'ask' | 'start') => (
    <Button
      variant={kind === 'ask' ? 'light' : 'default'}
      renderRoot={(props) => (
        <Link {...props} to="/discussions/new" search={{ type, id, ...(kind === 'start' && { kind: 'discussion' }) }} />
      )}
    >
      {t(`discussions.${kind}`)}
    </Button>
  );
  return (
    <section aria-labelledby="discussions-of">
      <Group justify="space-between" mb="sm">
        <Title order={2} id="discussions-of">
          {t('discussions.title')}
        </Title>
        <Group gap="sm">
          {ask('ask')}
          {ask('start')}
        </Group>
      </Group>
      {list.items.length === 0 ? (
        <Empty title={t('discussions.empty')}>{t('discussions.emptyHint')}</Empty>
      ) : (
        <Stack gap="md" component="ul" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {list.items.map((item) => (
            <li key={item.id}>
              <DiscussionLine of={item} />
            </li>
          ))}
        </Stack>
      )}
      <MoreButton of={list} />
    </section>
  );
}

/** One discussion in a list: what it is called, where it stands, who began it. */
export function DiscussionLine({ of }: { of: DiscussionSummary }) {
  const { t } = useTranslation('exchange', { useSuspense: false });
  const format = useFormat();
  const at = format.dayOf(of.activityAt);
  return (
    <>
      <Group gap="sm">
        <Anchor
          fw={600}
          lang={of.title === null ? undefined : localeOf(of.language)}
          renderRoot={(props) => <Link {...props} to="/discussions/$id" params={{ id: of.id }} />}
        >
          {of.title ?? t(of.state === 'removed' ? 'discussions.removed' : 'discussions.hidden')}
        </Anchor>
        <DiscussionState of={of} />
      </Group>
      <Text size="sm" c="dimmed">
        {t('discussions.answers', { count: of.answers })}
        {' · '}
        {of.author?.name ? t('discussions.by', { name: of.author.name, at }) : t('discussions.byNobody', { at })}
      </Text>
    </>
  );
}

/** A question is answered once its asker has accepted an answer. */
export function DiscussionState({ of }: { of: Pick<DiscussionSummary, 'kind' | 'acceptedPostId' | 'state'> }) {
  const { t } = useTranslation('exchange', { useSuspense: false });
  if (of.state !== 'open') {
    return (
      <StatePill tone="stopped">{t(of.state === 'removed' ? 'discussions.removed' : 'discussions.hidden')}</StatePill>
    );
  }
  if (of.kind === 'discussion') return <StatePill tone="under-way">{t('discussions.discussion')}</StatePill>;
  return of.acceptedPostId ? (
    <StatePill tone="done">{t('discussions.answered')}</StatePill>
  ) : (
    <StatePill tone="not-yet">{t('discussions.unanswered')}</StatePill>
  );
}
