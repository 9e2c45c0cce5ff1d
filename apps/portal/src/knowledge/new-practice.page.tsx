import { AddPracticeInput, type PracticeView } from '@hansa/contracts';
import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { KeptNote } from '../parts/kept-note.js';
import { LocalisedInput } from '../parts/localised-input.js';
import { emptyText, errorsUnder, written } from '../parts/localised.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SignedInOnly } from '../parts/signed-in-only.js';
import { useKeptForm } from '../parts/use-kept-form.js';
import { useActing } from '../sign-in/use-me.js';
import { BackToKnowledge } from './back-to-knowledge.js';
import { ForOrganisation } from './for-organisation.js';

/** The beginning of a practice: whether it worked, and what it is called. The rest is written where it saves by itself. */
export function NewPracticePage() {
  const { t } = useTranslation(['knowledge', 'words']);
  return (
    <SignedInOnly title={t('new.practice')}>
      {() => (
        <ForOrganisation title={t('new.practice')} permission="knowledge.edit-practice">
          <Beginning />
        </ForOrganisation>
      )}
    </SignedInOnly>
  );
}

function Beginning() {
  const { t } = useTranslation(['knowledge', 'words']);
  const navigate = useNavigate();
  const ownerId = useActing()!.organisation.id;
  const kept = useKeptForm({
    name: 'new-practice',
    initial: { outcome: 'good' as 'good' | 'failure', title: emptyText() },
    schema: AddPracticeInput,
    input: ({ outcome, title }) => ({ ownerId, outcome, title: written(title) }),
  });
  const { form } = kept;
  const { send, isSending, problem } = useSend<PracticeView>();
  const begin = form.onSubmit(async ({ outcome, title }) => {
    const body = { ownerId, outcome, title: written(title) };
    const practice = await send('knowledge-exchange/practices', { body });
    if (!practice) return;
    kept.forget();
    await navigate({ to: '/practices/$id/edit', params: { id: practice.id } });
  });
  return (
    <>
      <PageHead title={t('new.practice')} purpose={t('new.practicePurpose')} back={<BackToKnowledge />} />
      <form onSubmit={begin} noValidate>
        <Stack gap="lg" maw={780}>
          <Radio.Group label={t('edit.outcome')} {...form.getInputProps('outcome')}>
            <Stack gap="sm" mt="xs">
              {(['good', 'failure'] as const).map((outcome) => (
                <Radio.Card key={outcome} value={outcome} p="md">
                  <Group wrap="nowrap" align="flex-start">
                    <Radio.Indicator />
                    <div>
                      <Text fw={600}>{t(`words:practiceOutcome.${outcome}`)}</Text>
                      <Text size="sm" c="dimmed">
                        {t(`new.${outcome}`)}
                      </Text>
                    </div>
                  </Group>
                </Radio.Card>
              ))}
            </Stack>
          </Radio.Group>
          <LocalisedInput
            label={t('words:practiceField.title')}
            description={t('new.titleHint')}
            maxLength={200}
            required
            value={form.values.title}
            onChange={(value) => form.setFieldValue('title', value)}
            error={errorsUnder(form.errors, 'title')}
          />
          <ProblemNotice problem={problem} />
          <Group>
            <Button type="submit" loading={isSending}>
              {t('new.begin')}
            </Button>
          </Group>
          <KeptNote of={kept} />
        </Stack>
      </form>
    </>
  );
}
