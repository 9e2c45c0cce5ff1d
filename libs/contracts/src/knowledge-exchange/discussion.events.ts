import { z } from 'zod';
import { Id } from '../common.js';
import { defineEvent } from '../event.js';
import { DiscussionKind } from './discussion.js';
import { SubjectType } from './subject.js';

const discussion = { discussionId: Id, kind: DiscussionKind, subjectType: SubjectType, subjectId: Id };

export const DiscussionStarted = defineEvent('knowledge-exchange.discussion-started.v1', {
  when: 'Somebody asked a question or began a discussion under something that everybody can see.',
  key: (data) => data.discussionId,
  data: z.object(discussion),
  public: true,
});

export const AnswerPosted = defineEvent('knowledge-exchange.answer-posted.v1', {
  when: 'Somebody answered in a discussion, or replied to an answer.',
  key: (data) => data.discussionId,
  data: z.object({ ...discussion, postId: Id, parentId: Id.nullable() }),
  public: true,
});

export const AnswerAccepted = defineEvent('knowledge-exchange.answer-accepted.v1', {
  when: 'Somebody who asked a question accepted an answer to it, or another one than before.',
  key: (data) => data.discussionId,
  data: z.object({ ...discussion, postId: Id }),
  public: true,
});
