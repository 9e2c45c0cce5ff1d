import { type DiscussionView, PostAnswerInput, type PostView } from '@hansa/contracts';
import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { KeptNote } from '../parts/kept-note.js';
import { notify } from '../parts/notify.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useKeptForm } from '../parts/use-kept-form.js';
import { WrittenInInput } from './written-in-input.js';

/** An answer, or a reply to one; what is typed is kept until it is sent. */
export function AnswerForm({
  discussion,
  parentId,
  onDone,
}: {
  discussion: DiscussionView;
  parentId?: string;
  onDone?: () => void;
}) {
  const { t } = useTranslation('knowledge');
  const path = `knowledge-exchange/discussions/${discussion.id}/posts`;
  const kept = useKeptForm({
    name: `answer:${parentId ?? discussion.id}`,
    initial: { language: discussion.language, text: '' },
    schema: PostAnswerInput,
  });
  const { form } = kept;
  const { send, isSending, problem } = useSend<PostView>();
  const isReply = parentId !== undefined;
  const post = form.onSubmit(async (values) => {
    if (!(await send(path, { body: { ...values, ...(isReply && { parentId }) } }))) return;
    kept.forget();
    notify(t('discussion.sent'));
    onDone?.();
  });
  return (
    <form onSubmit={post} noValidate>
      <Stack gap="sm">
        <Textarea
          label={t(isReply ? 'discussion.replyText' : 'discussion.answerText')}
          required
          autosize
          autoFocus={isReply}
          minRows={isReply ? 2 : 4}
          maxLength={10_000}
          {...form.getInputProps('text')}
        />
        <WrittenInInput size="xs" {...form.getInputProps('language')} />
        <ProblemNotice problem={problem} />
        <Group>
          <Button type="submit" loading={isSending}>
            {t(isReply ? 'discussion.sendReply' : 'discussion.send')}
          </Button>
        </Group>
        <KeptNote of={kept} />
      </Stack>
    </form>
  );
}
