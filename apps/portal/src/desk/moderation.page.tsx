import type { DecisionView, FlaggedText, ModerationDecision } from '@hansa/contracts';
import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useList } from '../api/read.js';
import { useSend } from '../api/write.js';
import { localeOf } from '../language/languages.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { type Column, DataTable } from '../parts/data-table.js';
import { Empty } from '../parts/empty.js';
import { MoreButton } from '../parts/more-button.js';
import { notify } from '../parts/notify.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { SubjectLink } from '../parts/subject-link.js';
import { useMay } from '../sign-in/use-me.js';

/** What readers have reported of what is said in discussions, and what was decided about it. */
export function ModerationPage() {
  const { t } = useTranslation(['desk', 'words', 'frame']);
  const may = useMay();
  return (
    <SignedInOnly title={t('moderation.title')}>
      {() => (
        <>
          <PageHead
            title={t('moderation.title')}
            purpose={may('knowledge.moderate') ? t('moderation.purpose') : t('platform.notYours')}
            back={<Link to="/desk">{t('frame:places.desk')}</Link>}
          />
          {may('knowledge.moderate') && (
            <Stack gap="xl">
              <Flagged />
              <Decisions />
            </Stack>
          )}
        </>
      )}
    </SignedInOnly>
  );
}

function Flagged() {
  const { t } = useTranslation(['desk']);
  const list = useList<FlaggedText>('knowledge-exchange/moderation/flags');
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('moderation.flagged')}
      </Title>
      {list.page && list.items.length === 0 && <Empty title={t('moderation.none')}>{t('moderation.noneText')}</Empty>}
      <Stack gap="md">
        {list.items.map((one) => (
          <Reported key={one.text.id} of={one} />
        ))}
      </Stack>
      <MoreButton of={list} />
    </section>
  );
}

function Reported({ of }: { of: FlaggedText }) {
  const { t } = useTranslation(['desk', 'words', 'frame']);
  const format = useFormat();
  const [reason, setReason] = useState('');
  const { send, isSending, problem } = useSend();
  const decide = async (decision: ModerationDecision, why?: string) => {
    const done = await send('knowledge-exchange/moderation/decisions', {
      body: { text: of.text, decision, ...(why && { reason: why }) },
    });
    if (done === undefined) return;
    const takeBack = { label: t('frame:undo'), act: () => void decide('restore') };
    notify(t(`moderation.done.${decision}`), decision === 'hide' ? takeBack : undefined);
  };
  return (
    <article className="surface">
      <Text size="sm" c="dimmed">
        {t('moderation.about')}{' '}
        <SubjectLink of={of.subject}>
          <Rendered of={of.subject.title} />
        </SubjectLink>
        {' · '}
        <Link to="/discussions/$id" params={{ id: of.discussionId }}>
          {t('moderation.inPlace')}
        </Link>
      </Text>
      <div lang={localeOf(of.language)} style={{ whiteSpace: 'pre-line', marginBlock: 8 }}>
        {of.title && <b>{of.title}</b>}
        <div className="prose">{of.body}</div>
      </div>
      <Text size="sm">{t('moderation.by', { name: of.author?.name ?? t('moderation.nobody') })}</Text>
      <ul>
        {of.flags.map((flag) => (
          <li key={`${flag.by.id} ${flag.at}`}>
            {flag.reason} ({flag.by.name}, {format.dayOf(flag.at)})
          </li>
        ))}
      </ul>
      <Textarea
        label={t('moderation.reason')}
        description={t('moderation.reasonHint')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        autosize
        minRows={2}
        maxLength={1000}
      />
      <ProblemNotice problem={problem} />
      <Group mt="sm">
        <Button loading={isSending} disabled={!reason.trim()} onClick={() => void decide('hide', reason.trim())}>
          {t('moderation.hide')}
        </Button>
        <Button variant="default" onClick={() => void decide('dismiss', reason.trim())}>
          {t('moderation.dismiss')}
        </Button>
      </Group>
    </article>
  );
}

function Decisions() {
  const { t } = useTranslation(['desk', 'words']);
  const format = useFormat();
  const list = useList<DecisionView>('knowledge-exchange/moderation/decisions');
  const columns: Column<DecisionView>[] = [
    { name: t('moderation.at'), show: ({ at }) => format.moment(at), out: ({ at }) => at },
    {
      name: t('moderation.decision'),
      show: (row) => (
        <Link to="/discussions/$id" params={{ id: row.discussionId }}>
          {t(`words:moderationDecision.${row.decision}`)}
        </Link>
      ),
      out: (row) => t(`words:moderationDecision.${row.decision}`),
    },
    { name: t('moderation.reason'), show: ({ reason }) => reason, out: ({ reason }) => reason },
    { name: t('moderation.who'), show: ({ by }) => by?.name, out: ({ by }) => by?.name ?? null },
  ];
  return (
    <section>
      {list.items.length > 0 && (
        <DataTable
          name={t('moderation.decisions')}
          rows={list.items}
          columns={columns}
          keyOf={({ id }) => id}
          file="decisions"
        />
      )}
      <MoreButton of={list} />
    </section>
  );
}
