import { ChangeDiscussionInput, ChangePostInput } from '@hansa/contracts';
import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { KeptNote } from '../parts/kept-note.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useKeptForm } from '../parts/use-kept-form.js';
import type { OwnText } from './text-actions.js';
import { WrittenInInput } from './written-in-input.js';

/** Changes what one has written oneself; what was there before stays to be read. */
export function ChangeText({ text: { type, of }, onDone }: { text: OwnText; onDone: () => void }) {
  const { t } = useTranslation(['knowledge', 'frame']);
  const title = 'title' in of ? (of.title ?? '') : null;
  const kept = useKeptForm({
    name: `change:${of.id}`,
    initial: { language: of.language, text: of.text ?? '', ...(title !== null && { title }) },
    schema: type === 'post' ? ChangePostInput : ChangeDiscussionInput,
  });
  const { form } = kept;
  const { send, isSending, problem } = useSend();
  const change = form.onSubmit(async (values) => {
    const path = `knowledge-exchange/${type}s/${of.id}`;
    if (!(await send(path, { method: 'PATCH', version: of.version, body: values }))) return;
    kept.forget();
    onDone();
  });
  return (
    <form onSubmit={change} noValidate>
      <Stack gap="sm" mt="sm">
        {title !== null && (
          <TextInput
            label={t('newDiscussion.title.discussion')}
            required
            maxLength={200}
            {...form.getInputProps('title')}
          />
        )}
        <Textarea
          label={t('newDiscussion.text')}
          description={t('discussion.changeHint')}
          required
          autosize
          minRows={3}
          maxLength={10_000}
          {...form.getInputProps('text')}
        />
        <WrittenInInput size="xs" {...form.getInputProps('language')} />
        <ProblemNotice problem={problem} />
        <Group>
          <Button type="submit" loading={isSending}>
            {t('frame:save')}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              kept.forget();
              onDone();
            }}
          >
            {t('frame:cancel')}
          </Button>
        </Group>
        <KeptNote of={kept} />
      </Stack>
    </form>
  );
}
