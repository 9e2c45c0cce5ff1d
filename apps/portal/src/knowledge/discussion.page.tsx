import type { DiscussionView, PostPage, PostView } from '@hansa/contracts';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { isProblem } from '../api/problem.js';
import { useList, useRead } from '../api/read.js';
import { Pending } from '../frame/pending.js';
import { localeOf } from '../language/languages.js';
import { Rendered } from '../language/rendered.js';
import { signIn } from '../sign-in/session.js';
import { DiscussionState } from '../parts/discussions-of.js';
import { Empty } from '../parts/empty.js';
import { FollowButton } from '../parts/follow-button.js';
import { MoreButton } from '../parts/more-button.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { SubjectLink } from '../parts/subject-link.js';
import { useMe } from '../sign-in/use-me.js';
import { AnswerForm } from './answer-form.js';
import { BackToKnowledge } from './back-to-knowledge.js';
import { DiscussionPost } from './discussion-post.js';
import { DiscussionText } from './discussion-text.js';
import classes from './discussion.module.css';

/** A question with its answers, or a discussion: everybody reads, whoever is signed in writes. */
export function DiscussionPage() {
  const { t } = useTranslation(['knowledge', 'words', 'exchange']);
  const me = useMe();
  const { id } = useParams({ from: '/discussions/$id' });
  const discussion = useRead<DiscussionView>(`knowledge-exchange/discussions/${id}`);
  const mayRead = discussion.state !== 'hidden' || discussion.text !== null;
  const posts = useList<PostView, z.infer<typeof PostPage>>(
    mayRead ? `knowledge-exchange/discussions/${id}/posts` : null,
    { limit: 100 },
  );
  const { subject, kind, state, title } = discussion;
  const threads = posts.items.filter(({ parentId }) => parentId === null);
  const accepted = threads.find((post) => post.accepted);
  const inOrder = accepted ? [accepted, ...threads.filter((post) => post !== accepted)] : threads;
  const heading = title ?? t(state === 'removed' ? 'exchange:discussions.removed' : 'exchange:discussions.hidden');
  return (
    <>
      <PageHead
        title={heading}
        shown={title === null ? undefined : <span lang={localeOf(discussion.language)}>{title}</span>}
        back={<BackToKnowledge />}
        state={<DiscussionState of={discussion} />}
        purpose={
          <>
            {t('hit.about')}{' '}
            <SubjectLink of={subject}>
              {subject.title ? <Rendered of={subject.title} /> : t(`words:subjectType.${subject.type}`)}
            </SubjectLink>
          </>
        }
        action={<FollowButton type="discussion" target={id} />}
      />
      <Stack gap="xl" maw={820}>
        <DiscussionText of={discussion} />
        <section aria-labelledby="answers">
          <Title order={2} id="answers" mb="sm">
            {t(kind === 'question' ? 'discussion.answers' : 'discussion.posts', { count: discussion.answers })}
          </Title>
          {mayRead && !posts.page && !posts.error && <Pending />}
          {isProblem(posts.error) && <ProblemNotice problem={posts.error} />}
          {mayRead && posts.page && threads.length === 0 && (
            <Empty title={t(kind === 'question' ? 'discussion.noAnswer' : 'discussion.noPost')}>
              {state === 'open' && t('discussion.noAnswerHint')}
            </Empty>
          )}
          <ol className={classes.posts}>
            {inOrder.map((post) => (
              <li key={post.id}>
                <DiscussionPost
                  of={post}
                  discussion={discussion}
                  replies={posts.items.filter(({ parentId }) => parentId === post.id)}
                />
              </li>
            ))}
          </ol>
          <MoreButton of={posts} />
        </section>
        {state !== 'open' && <Text c="dimmed">{t('discussion.closed')}</Text>}
        {state === 'open' && me && (
          <section aria-labelledby="your-answer">
            <Title order={2} id="your-answer" mb="sm">
              {t(kind === 'question' ? 'discussion.yourAnswer' : 'discussion.yourPost')}
            </Title>
            <AnswerForm discussion={discussion} />
          </section>
        )}
        {state === 'open' && me === null && (
          <Group>
            <Button onClick={() => void signIn()}>{t('discussion.signIn')}</Button>
          </Group>
        )}
      </Stack>
    </>
  );
}
