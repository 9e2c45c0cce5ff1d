import type { InterestView } from '@hansa/contracts';
import { Button, Checkbox, Group, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { KeptNote } from '../parts/kept-note.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useKeptForm } from '../parts/use-kept-form.js';
import { useMe } from '../sign-in/use-me.js';

/** Yes, with whom they are to write to; or no, with a reason. Neither can be taken back: so it is said what each means. */
export function AnswerInterest({ of }: { of: InterestView }) {
  const { t } = useTranslation('clusters');
  const [decision, decide] = useState<'accept' | 'decline' | null>(null);
  if (decision) return <Form of={of} decision={decision} onCancel={() => decide(null)} />;
  return (
    <Group>
      <Button onClick={() => decide('accept')}>{t('answer.accept')}</Button>
      <Button variant="default" onClick={() => decide('decline')}>
        {t('answer.decline')}
      </Button>
    </Group>
  );
}

function Form(of: { of: InterestView; decision: 'accept' | 'decline'; onCancel: () => void }) {
  const { t } = useTranslation(['clusters', 'frame']);
  const me = useMe();
  const { send, isSending, problem } = useSend<InterestView>();
  const accepts = of.decision === 'accept';
  const cluster = of.of.cluster.name.text;
  const kept = useKeptForm({
    name: `answer-interest:${of.of.id}:${of.decision}`,
    initial: { text: '', other: false, name: '', email: '' },
  });
  const { form } = kept;
  return (
    <form
      onSubmit={form.onSubmit(async ({ text, other, name, email }) => {
        const contact = other && { contact: { name, email } };
        const body = accepts
          ? { decision: 'accept', ...(text.trim() && { message: text }), ...contact }
          : { decision: 'decline', reason: text };
        const answered = await send(`cluster-registry/interests/${of.of.id}/answer`, { body });
        if (!answered) return;
        kept.forget();
        notify(t(accepts ? 'answer.accepted' : 'answer.declined', { cluster }));
      })}
    >
      <Stack gap="md" maw={640}>
        <Text size="sm">
          {accepts
            ? t('answer.acceptText', { cluster, name: me?.person.name ?? '', email: me?.person.email ?? '' })
            : t('answer.declineText', { cluster })}
        </Text>
        <Textarea
          label={t(accepts ? 'answer.message' : 'answer.reason')}
          autosize
          minRows={3}
          maxLength={1000}
          required={!accepts}
          autoFocus
          {...form.getInputProps('text')}
        />
        {accepts && (
          <>
            <Checkbox label={t('answer.otherContact')} {...form.getInputProps('other', { type: 'checkbox' })} />
            {form.values.other && (
              <SimpleGrid cols={{ base: 1, xs: 2 }}>
                <TextInput label={t('answer.name')} required maxLength={200} {...form.getInputProps('name')} />
                <TextInput
                  label={t('answer.email')}
                  required
                  type="email"
                  maxLength={254}
                  {...form.getInputProps('email')}
                />
              </SimpleGrid>
            )}
          </>
        )}
        <KeptNote of={kept} />
        <ProblemNotice problem={problem} />
        <Group>
          <Button type="submit" loading={isSending}>
            {t(accepts ? 'answer.accept' : 'answer.decline')}
          </Button>
          <Button variant="default" onClick={of.onCancel}>
            {t('frame:cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
