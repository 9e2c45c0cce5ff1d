import type { DiscussionView, PostView } from '@hansa/contracts';
import { Box, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useSend } from '../api/write.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { StatePill } from '../parts/state-pill.js';
import { useMe } from '../sign-in/use-me.js';
import { AnswerForm } from './answer-form.js';
import classes from './discussion.module.css';
import { TextActions } from './text-actions.js';
import { TextOfPerson } from './text-of-person.js';

/** An answer with its replies; the asker accepts the one that helped. */
export function DiscussionPost({
  of,
  discussion,
  replies,
}: {
  of: PostView;
  discussion: DiscussionView;
  replies: readonly PostView[];
}) {
  const { t } = useTranslation('knowledge');
  const me = useMe();
  const [isReplying, reply] = useDisclosure(false);
  const { send, isSending, problem } = useSend<DiscussionView>();
  const isAsker = me != null && discussion.author?.id === me.person.id;
  const mayAccept = isAsker && discussion.kind === 'question' && discussion.state === 'open' && of.state === 'open';
  const accept = () =>
    send(`knowledge-exchange/discussions/${discussion.id}/accepted-answer`, {
      method: 'PUT',
      version: discussion.version,
      body: { postId: of.accepted ? null : of.id },
    });
  return (
    <article className={of.accepted ? classes.accepted : undefined}>
      {of.accepted && <StatePill tone="done">{t('discussion.accepted')}</StatePill>}
      <Box mt={of.accepted ? 'xs' : 0}>
        <TextOfPerson of={of} />
      </Box>
      <TextActions text={{ type: 'post', of }}>
        {mayAccept && (
          <Button
            size="compact-sm"
            variant={of.accepted ? 'subtle' : 'light'}
            loading={isSending}
            onClick={() => void accept()}
          >
            {t(of.accepted ? 'discussion.unaccept' : 'discussion.accept')}
          </Button>
        )}
        {me && discussion.state === 'open' && of.state === 'open' && !isReplying && (
          <Button size="compact-sm" variant="subtle" onClick={reply.open}>
            {t('discussion.reply')}
          </Button>
        )}
      </TextActions>
      <ProblemNotice problem={problem} />
      {replies.length > 0 && (
        <ol className={classes.replies}>
          {replies.map((one) => (
            <li key={one.id}>
              <TextOfPerson of={one} />
              <TextActions text={{ type: 'post', of: one }} />
            </li>
          ))}
        </ol>
      )}
      {isReplying && (
        <Box mt="sm" pl="md">
          <AnswerForm discussion={discussion} parentId={of.id} onDone={reply.close} />
        </Box>
      )}
    </article>
  );
}
