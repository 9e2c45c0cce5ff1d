import type { PracticeField, PracticeView } from '@hansa/contracts';
import { Anchor, Button, Group, Stack, Textarea, Title } from '@mantine/core';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../api/read.js';
import { useSend } from '../api/write.js';
import { interfaceLanguage } from '../language/languages.js';
import { Empty } from '../parts/empty.js';
import { KeptNote } from '../parts/kept-note.js';
import { notify } from '../parts/notify.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { StoryAndFacts } from '../parts/story-and-facts.js';
import { useKeptForm } from '../parts/use-kept-form.js';
import { PracticeFacts } from './practice-facts.js';
import { PracticeState } from './practice-state.js';
import { PracticeStory, SECTIONS } from './practice-story.js';
import { PracticeWay } from './practice-way.js';
import { useReviews } from './use-reviews.js';

const FACTS: readonly PracticeField[] = ['title', 'timescale', 'place', 'cost', 'people', 'themes', 'website', 'links'];

/** Where its own editor publishes or returns a practice, and an expert validates, returns or declines it. */
export function ReviewPracticePage() {
  const { t } = useTranslation(['knowledge', 'words']);
  return <SignedInOnly title={t('review.title')}>{() => <Review />}</SignedInOnly>;
}

function Review() {
  const { t } = useTranslation(['knowledge', 'words']);
  const { id } = useParams({ from: '/practices/$id/review' });
  const practice = useRead<PracticeView>(`knowledge-exchange/practices/${id}`);
  const reviews = useReviews(practice);
  const back = (
    <Anchor renderRoot={(props) => <Link {...props} to="/practices/$id" params={{ id }} />}>
      {practice.title.text}
    </Anchor>
  );
  if (reviews) return <Decision practice={practice} as={reviews} back={back} />;
  return (
    <>
      <PageHead title={t('review.title')} back={back} state={<PracticeState of={practice} />} />
      <Empty title={t('review.nothing')}>{t('review.nothingHint')}</Empty>
    </>
  );
}

function Decision({ practice, as, back }: { practice: PracticeView; as: 'editor' | 'expert'; back: ReactNode }) {
  const { t } = useTranslation(['knowledge', 'words']);
  const navigate = useNavigate();
  const kept = useKeptForm({
    name: `review:${practice.id}`,
    initial: { note: '', remarks: {} as Partial<Record<PracticeField, string>> },
  });
  const { form } = kept;
  const { send, isSending, problem } = useSend<PracticeView>();
  const language = interfaceLanguage();
  const localised = (text: string) => ({ original: language, texts: { [language]: text.trim() } });
  const note = form.values.note.trim() === '' ? {} : { note: localised(form.values.note) };
  const remarks = (Object.entries(form.values.remarks) as [PracticeField, string][])
    .filter(([, remark]) => remark.trim() !== '')
    .map(([field, remark]) => ({ field, remark: localised(remark) }));
  const hasSomething = remarks.length > 0 || 'note' in note;
  const path = `knowledge-exchange/practices/${practice.id}`;
  const decide = async (where: string, body: object | undefined, said: string) => {
    if (!(await send(`${path}/${where}`, { version: practice.version, body }))) return;
    kept.forget();
    notify(said);
    await navigate({ to: '/practices/$id', params: { id: practice.id } });
  };
  const remark = (field: PracticeField) => (
    <Textarea
      key={field}
      mt="sm"
      autosize
      minRows={1}
      maxRows={12}
      maxLength={2000}
      label={t('review.remarkOn', { field: t(`words:practiceField.${field}`) })}
      value={form.values.remarks[field] ?? ''}
      onChange={(event) =>
        form.setFieldValue('remarks', { ...form.values.remarks, [field]: event.currentTarget.value })
      }
    />
  );
  const ofOthers: readonly PracticeField[] = practice.outcome === 'good' ? ['wentWrong', 'doDifferently'] : [];
  const unread = SECTIONS.filter((field) => !ofOthers.includes(field)).filter((field) =>
    field === 'evidence' ? practice.evidence.length === 0 : practice[field] === null,
  );
  return (
    <>
      <PageHead
        title={t(`review.as.${as}`)}
        purpose={t(`review.purpose.${as}`)}
        back={back}
        state={<PracticeState of={practice} />}
      />
      <StoryAndFacts
        story={
          <>
            <Title order={2}>{practice.title.text}</Title>
            <PracticeStory of={practice} beside={remark} />
          </>
        }
        facts={
          <Stack gap="lg">
            <PracticeFacts of={practice} />
            <div>
              <Title order={2} size="h3">
                {t('review.onFacts')}
              </Title>
              {[...FACTS, ...unread].map(remark)}
            </div>
          </Stack>
        }
        history={
          <Stack gap="lg">
            <Stack gap="md" maw={780} className="surface">
              <Title order={2}>{t('review.decide')}</Title>
              <Textarea
                label={t('review.note')}
                description={t(`review.noteHint.${as}`)}
                autosize
                minRows={3}
                maxLength={2000}
                value={form.values.note}
                onChange={(event) => form.setFieldValue('note', event.currentTarget.value)}
              />
              <ProblemNotice problem={problem} />
              <Group>
                {as === 'editor' ? (
                  <>
                    <Button
                      loading={isSending}
                      disabled={hasSomething}
                      onClick={() => void decide('publish', undefined, t('edit.published'))}
                    >
                      {t('edit.publish')}
                    </Button>
                    <Button
                      variant="default"
                      loading={isSending}
                      disabled={!hasSomething}
                      onClick={() => void decide('return', { remarks, ...note }, t('review.returned'))}
                    >
                      {t('review.return')}
                    </Button>
                  </>
                ) : (
                  <>
                    <Button
                      loading={isSending}
                      disabled={remarks.length > 0}
                      onClick={() =>
                        void decide('validation', { decision: 'validated', ...note }, t('review.validated'))
                      }
                    >
                      {t('review.validate')}
                    </Button>
                    <Button
                      variant="default"
                      loading={isSending}
                      disabled={!hasSomething}
                      onClick={() =>
                        void decide('validation', { decision: 'returned', remarks, ...note }, t('review.returned'))
                      }
                    >
                      {t('review.return')}
                    </Button>
                    <Button
                      variant="default"
                      color="red"
                      loading={isSending}
                      disabled={!('note' in note)}
                      onClick={() =>
                        void decide(
                          'validation',
                          { decision: 'declined', reason: localised(form.values.note) },
                          t('review.declined'),
                        )
                      }
                    >
                      {t('review.decline')}
                    </Button>
                  </>
                )}
              </Group>
              <p style={{ margin: 0 }}>{t(`review.means.${as}`)}</p>
              <KeptNote of={kept} />
            </Stack>
            <PracticeWay of={practice} />
          </Stack>
        }
      />
    </>
  );
}
