import { type DiscussionKind, type DiscussionView, StartDiscussionInput, type SubjectType } from '@hansa/contracts';
import { Button, Group, Radio, Stack, TextInput, Textarea } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { useSend } from '../api/write.js';
import { contentLanguages } from '../language/content-languages.js';
import { Empty } from '../parts/empty.js';
import { KeptNote } from '../parts/kept-note.js';
import { notify } from '../parts/notify.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { SubjectLink } from '../parts/subject-link.js';
import { useKeptForm } from '../parts/use-kept-form.js';
import { BackToKnowledge } from './back-to-knowledge.js';
import { titleOfSubject } from './title-of-subject.js';
import { WrittenInInput } from './written-in-input.js';

/** Asks or tells something about anything that everybody can see. */
export function NewDiscussionPage() {
  const { t } = useTranslation(['knowledge', 'words']);
  const { type, id, kind = 'question' } = useSearch({ from: '/discussions/new' });
  const title = t(`newDiscussion.${kind}`);
  if (!type || !id) {
    return (
      <>
        <PageHead title={title} back={<BackToKnowledge />} />
        <Empty title={t('newDiscussion.aboutNothing')}>{t('newDiscussion.aboutNothingHint')}</Empty>
      </>
    );
  }
  return <SignedInOnly title={title}>{() => <Writing subject={{ type, id }} kind={kind} />}</SignedInOnly>;
}

function Writing({ subject, kind: asked }: { subject: { type: SubjectType; id: string }; kind: DiscussionKind }) {
  const { t } = useTranslation(['knowledge', 'words']);
  const navigate = useNavigate();
  const about = titleOfSubject(subject.type, useAside<object>(titlePath(subject)).data);
  const kept = useKeptForm({
    name: `discussion:${subject.type}:${subject.id}`,
    initial: { kind: asked, language: contentLanguages()[0] ?? 'en', title: '', text: '' },
    schema: StartDiscussionInput,
    input: (values) => ({ ...values, subject }),
  });
  const { form } = kept;
  const { send, isSending, problem } = useSend<DiscussionView>();
  const start = form.onSubmit(async (values) => {
    const discussion = await send('knowledge-exchange/discussions', { body: { ...values, subject } });
    if (!discussion) return;
    kept.forget();
    notify(t('newDiscussion.done'));
    await navigate({ to: '/discussions/$id', params: { id: discussion.id } });
  });
  const { kind } = form.values;
  return (
    <>
      <PageHead
        title={t(`newDiscussion.${kind}`)}
        back={<SubjectLink of={subject}>{about ?? t(`words:subjectType.${subject.type}`)}</SubjectLink>}
        purpose={t('newDiscussion.purpose')}
      />
      <form onSubmit={start} noValidate>
        <Stack gap="lg" maw={780}>
          <Radio.Group label={t('newDiscussion.kind')} {...form.getInputProps('kind')}>
            <Stack gap="xs" mt="xs">
              <Radio value="question" label={t('newDiscussion.asQuestion')} />
              <Radio value="discussion" label={t('newDiscussion.asDiscussion')} />
            </Stack>
          </Radio.Group>
          <TextInput
            label={t(`newDiscussion.title.${kind}`)}
            required
            maxLength={200}
            {...form.getInputProps('title')}
          />
          <Textarea
            label={t('newDiscussion.text')}
            description={t('newDiscussion.textHint')}
            required
            autosize
            minRows={6}
            maxLength={10_000}
            {...form.getInputProps('text')}
          />
          <WrittenInInput {...form.getInputProps('language')} />
          <ProblemNotice problem={problem} />
          <Group>
            <Button type="submit" loading={isSending}>
              {t(`newDiscussion.send.${kind}`)}
            </Button>
          </Group>
          <KeptNote of={kept} />
        </Stack>
      </form>
    </>
  );
}

const PLACES: Record<SubjectType, string> = {
  module: 'training/modules',
  session: 'training/sessions',
  cluster: 'cluster-registry/clusters',
  'partner-search': 'cluster-registry/partner-searches',
  resource: 'knowledge-exchange/resources',
  practice: 'knowledge-exchange/practices',
  transfer: 'knowledge-exchange/transfers',
  organisation: 'identity/organisations',
};
const titlePath = ({ type, id }: { type: SubjectType; id: string }) => `${PLACES[type]}/${id}`;
