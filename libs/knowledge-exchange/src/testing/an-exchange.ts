import {
  type ClusterState,
  type Country,
  type DataOf,
  type Language,
  type Permission,
  type Received,
  type StartDiscussionInput,
  type SubjectReference,
} from '@hansa/contracts';
import { Access, type Caller, inContext, type Transaction } from '@hansa/platform';
import { testDatabase } from '@hansa/platform/testing';
import { randomUUID } from 'node:crypto';
import { AcceptAnswer } from '../discussion/accept-answer.js';
import { AnswersToRead } from '../discussion/answers-to-read.js';
import { ChangeDiscussion } from '../discussion/change-discussion.js';
import { ChangePost } from '../discussion/change-post.js';
import { DiscussionQueries } from '../discussion/discussion.queries.js';
import { PostAnswer } from '../discussion/post-answer.js';
import { PostQueries } from '../discussion/post.queries.js';
import { QuestionsToAnswer } from '../discussion/questions-to-answer.js';
import { RemoveDiscussion } from '../discussion/remove-discussion.js';
import { RemovePost } from '../discussion/remove-post.js';
import { StartDiscussion } from '../discussion/start-discussion.js';
import { AddNewsWhenDiscussed } from '../follow/add-news-when-discussed.js';
import { AddNewsWhenResourcePublished } from '../follow/add-news-when-resource-published.js';
import { FollowQueries } from '../follow/follow.queries.js';
import { FollowSubject } from '../follow/follow-subject.js';
import { ForgetNews } from '../follow/forget-news.js';
import { NewsQueries } from '../follow/news.queries.js';
import { NewsToRead } from '../follow/news-to-read.js';
import { SeeNews } from '../follow/see-news.js';
import { UnfollowSubject } from '../follow/unfollow-subject.js';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { KnowledgeExchangeSettings } from '../knowledge-exchange.settings.js';
import { DecideOnText } from '../moderation/decide-on-text.js';
import { FlagText } from '../moderation/flag-text.js';
import { ModerationQueries } from '../moderation/moderation.queries.js';
import { TextsToModerate } from '../moderation/texts-to-moderate.js';
import { KeepClusters } from '../subject/keep-clusters.js';
import { localised } from './localised.js';

type Cluster = DataOf<typeof ClusterState>;

/** The exchange on a database of its own, with people who talk about clusters, and no messaging. */
export async function anExchange(wishes: Record<string, string> = {}) {
  const test = await testDatabase(KnowledgeExchangeDatabase);
  const { database } = test;
  const settings = new KnowledgeExchangeSettings(KnowledgeExchangeSettings.schema.parse(wishes));
  const access = new Access();
  const discussions = new DiscussionQueries(database, access);
  const [discussed, published] = [new AddNewsWhenDiscussed(), new AddNewsWhenResourcePublished()];
  const handlers: Record<string, (event: Received<never>, tx: Transaction) => Promise<void>> = {
    'knowledge-exchange.discussion-started.v1': (event, tx) => discussed.started(event, tx),
    'knowledge-exchange.answer-posted.v1': (event, tx) => discussed.answered(event, tx),
    'knowledge-exchange.answer-accepted.v1': (event, tx) => discussed.accepted(event, tx),
    'knowledge-exchange.resource-published.v1': (event, tx) => published.handle(event, tx),
  };
  const made = {
    ...test,
    ...{ settings, access, discussions },
    posts: new PostQueries(database, discussions),
    startDiscussion: new StartDiscussion(database, settings),
    changeDiscussion: new ChangeDiscussion(database),
    removeDiscussion: new RemoveDiscussion(database),
    postAnswer: new PostAnswer(database, settings),
    changePost: new ChangePost(database),
    removePost: new RemovePost(database),
    acceptAnswer: new AcceptAnswer(database),
    answersToRead: new AnswersToRead(database),
    questionsToAnswer: new QuestionsToAnswer(database, access),
    flagText: new FlagText(database, settings),
    decideOnText: new DecideOnText(database),
    moderation: new ModerationQueries(database),
    textsToModerate: new TextsToModerate(database, access),
    followSubject: new FollowSubject(database),
    unfollowSubject: new UnfollowSubject(database),
    follows: new FollowQueries(database),
    news: new NewsQueries(database),
    newsToRead: new NewsToRead(database),
    seeNews: new SeeNews(database),
    forgetNews: new ForgetNews(database, settings),

    /** Somebody known by name. */
    async person(name = 'Somebody'): Promise<Caller> {
      const personId = randomUUID();
      await database.query('insert into person (id, name) values ($1, $2)', [personId, name]);
      return { personId, email: null, emailVerified: true, name };
    },

    async may(personId: string, permission: Permission, organisationId: string | null = null): Promise<void> {
      await database.query(
        `insert into access_membership (membership_id, person_id, organisation_id, permissions)
         values (gen_random_uuid(), $1, $2, $3)`,
        [personId, organisationId, [permission]],
      );
    },

    async moderator(): Promise<Caller> {
      const caller = await made.person('A moderator');
      await made.may(caller.personId, 'knowledge.moderate');
      return caller;
    },

    /** What the registry says of a cluster; null says that it can be seen no more. */
    async clusterIs(id: string, told: Partial<Cluster> | null): Promise<void> {
      const record = told && aCluster(id, told);
      await database.transaction((tx) => new KeepClusters().apply({ key: id, sequence: '1', record }, tx));
    },

    async cluster(told: Partial<Cluster> = {}): Promise<SubjectReference> {
      const id = randomUUID();
      await made.clusterIs(id, told);
      return { type: 'cluster', id };
    },

    ask({ personId }: Caller, subject: SubjectReference, told: Partial<StartDiscussionInput> = {}): Promise<string> {
      const input = { kind: 'question', language: 'en', title: 'How many?', text: 'How many members?' } as const;
      return made.as(personId, () => made.startDiscussion.execute(personId, { ...input, subject, ...told }));
    },

    answer({ personId }: Caller, discussionId: string, text = 'Fifteen.', parentId?: string): Promise<string> {
      const input = { language: 'en' as Language, text, ...(parentId && { parentId }) };
      return made.as(personId, () => made.postAnswer.execute(personId, discussionId, input));
    },

    /** Lets the exchange react to what it has published itself. */
    async settle(): Promise<void> {
      const rows = await database.query<{ type: string; data: never; time: Date; actor: string | null }>(
        `update outbox set published_at = hansa_now() where published_at is null returning type, data, time, actor`,
      );
      for (const { type, data, time, actor } of rows) {
        const event = { data, time: time.toISOString(), ...(actor && { actor }) } as unknown as Received<never>;
        await database.transaction(async (tx) => handlers[type]?.(event, tx));
      }
    },

    as<T>(actor: string, work: () => Promise<T>): Promise<T> {
      return inContext({ actor }, work);
    },
  };
  return made;
}

export type Exchange = Awaited<ReturnType<typeof anExchange>>;

function aCluster(clusterId: string, told: Partial<Cluster>): Cluster {
  return {
    ...{ clusterId, ownerId: randomUUID(), status: 'published', acronym: null, region: null, label: null },
    ...{ name: localised('A cluster'), summary: localised('What it does.'), country: 'LV' as Country },
    ...{ sectors: [], themes: [], publishedAt: '2026-03-02T10:00:00.000Z', sample: false },
    ...told,
  };
}
