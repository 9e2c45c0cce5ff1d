import {
  type Country,
  type ExpressInterestInput,
  InterestAccepted,
  InterestDeclined,
  InterestExpressed,
  type Language,
  PartnerSearchClosed,
  permissionsOf,
  type PostPartnerSearchInput,
  type Received,
  type Role,
} from '@hansa/contracts';
import { Access, type Caller, inContext, type Transaction } from '@hansa/platform';
import { testDatabase } from '@hansa/platform/testing';
import { randomUUID } from 'node:crypto';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { CooperationQueries } from '../cooperation/cooperation.queries.js';
import { AnswerInterest } from '../interest/answer-interest.js';
import { ExpressInterest } from '../interest/express-interest.js';
import { InterestQueries } from '../interest/interest.queries.js';
import { InterestsToAnswer } from '../interest/interests-to-answer.js';
import { TellPosterWhenInterestExpressed } from '../interest/tell-poster-when-interest-expressed.js';
import { TellSenderWhenInterestAccepted } from '../interest/tell-sender-when-interest-accepted.js';
import { TellSenderWhenInterestDeclined } from '../interest/tell-sender-when-interest-declined.js';
import { TellSendersWhenPartnerSearchClosed } from '../interest/tell-senders-when-partner-search-closed.js';
import { WithdrawInterest } from '../interest/withdraw-interest.js';
import { ChangePartnerSearch } from '../partner-search/change-partner-search.js';
import { ClosePartnerSearch } from '../partner-search/close-partner-search.js';
import { EndPartnerSearches } from '../partner-search/end-partner-searches.js';
import { PartnerSearchQueries } from '../partner-search/partner-search.queries.js';
import { PostPartnerSearch } from '../partner-search/post-partner-search.js';
import { SearchesToLookAfter } from '../partner-search/searches-to-look-after.js';
import { WithdrawPartnerSearch } from '../partner-search/withdraw-partner-search.js';
import { aCluster, inEnglish, type ToldCluster } from './clusters.js';

type Handler = { handle(event: Received<never>, tx: Transaction): Promise<void> };

/** The date some days from today, YYYY-MM-DD. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** What somebody might post. */
export function aPartnerSearch(told: Partial<PostPartnerSearchInput> = {}): PostPartnerSearchInput {
  return {
    title: inEnglish('Robots for shipyards'),
    sought: inEnglish('Shipyards that want to try welding robots.'),
    offered: inEnglish('Robots, and people who know them.'),
    countries: ['LV', 'EE'],
    themes: ['robotics'],
    sectors: ['30'],
    partners: ['cluster', 'company'],
    until: inDays(60),
    ...told,
  };
}

/** A cluster, the organisation that keeps its profile, and a person who may seek partners for it. */
export interface Party extends Caller {
  clusterId: string;
  organisationId: string;
}

/** The registry on a database of its own with all of partner search, and no messaging. */
export async function aPartnerMarket() {
  const test = await testDatabase(ClusterRegistryDatabase);
  const { database } = test;
  const access = new Access();
  const handlers: Record<string, Handler> = {
    [InterestExpressed.type]: new TellPosterWhenInterestExpressed(),
    [InterestAccepted.type]: new TellSenderWhenInterestAccepted(),
    [InterestDeclined.type]: new TellSenderWhenInterestDeclined(),
    [PartnerSearchClosed.type]: new TellSendersWhenPartnerSearchClosed(),
  };
  const posting = new PostPartnerSearch(database);
  const expressing = new ExpressInterest(database);
  const interests = new InterestQueries(database, access);
  const market = {
    ...test,
    access,
    interests,
    searches: new PartnerSearchQueries(database),
    cooperations: new CooperationQueries(database),
    change: new ChangePartnerSearch(database),
    close_: new ClosePartnerSearch(database),
    withdraw: new WithdrawPartnerSearch(database),
    end: new EndPartnerSearches(database),
    answer: new AnswerInterest(database),
    withdrawInterest: new WithdrawInterest(database),
    toAnswer: new InterestsToAnswer(database, access),
    toLookAfter: new SearchesToLookAfter(database, access),

    /** A cluster of this country with somebody who may seek partners for it. */
    async party(told: ToldCluster & { languages?: Language[]; person?: string } = {}): Promise<Party> {
      const { languages = ['en'], person: name = 'Anna Example', ...cluster } = told;
      const organisationId = cluster.ownerId ?? randomUUID();
      const clusterId = await aCluster(database, { ...cluster, ownerId: organisationId });
      return { clusterId, organisationId, ...(await market.member(organisationId, 'editor', name, languages)) };
    },

    /** Somebody known to the registry who is a member of the organisation. */
    async member(
      organisationId: string,
      role: Role,
      name = 'Anna Example',
      languages: Language[] = ['en'],
    ): Promise<Caller> {
      const personId = randomUUID();
      const email = `${personId}@example.org`;
      await database.query('insert into person (id, name, email, languages, country) values ($1, $2, $3, $4, null)', [
        ...[personId, name, email],
        languages,
      ]);
      await database.query(
        `insert into access_membership (membership_id, person_id, organisation_id, permissions)
         values (gen_random_uuid(), $1, $2, $3)`,
        [personId, organisationId, permissionsOf([role])],
      );
      return { personId, name, email, emailVerified: true };
    },

    post(by: Party, told: Partial<PostPartnerSearchInput> = {}): Promise<string> {
      return inContext({ actor: by.personId }, () => posting.execute(by.clusterId, aPartnerSearch(told)));
    },

    express(searchId: string, by: Party, told: Partial<ExpressInterestInput> = {}): Promise<string> {
      const { organisationId, clusterId } = by;
      const input = { organisationId, clusterId, message: 'We would like to try it.', ...told };
      return inContext({ actor: by.personId }, () => expressing.execute(searchId, input, by));
    },

    accept(id: string, by: Caller): Promise<void> {
      return inContext({ actor: by.personId }, () => market.answer.execute(id, { decision: 'accept' }, by));
    },

    decline(id: string, by: Caller, reason = 'We have found somebody.'): Promise<void> {
      return inContext({ actor: by.personId }, () => market.answer.execute(id, { decision: 'decline', reason }, by));
    },

    one(id: string, { personId }: Caller) {
      return interests.interest(id, personId, ['en']);
    },

    async version(searchId: string): Promise<number> {
      return (await market.searches.partnerSearch(searchId, ['en'])).version;
    },

    /** Lets the registry react to what has been published so far. */
    async settle(): Promise<void> {
      const rows = await database.query<{ type: string; data: never }>(
        `with due as (update outbox set published_at = hansa_now() where published_at is null returning sequence, type, data)
         select type, data from due order by sequence`,
      );
      for (const { type, data } of rows) {
        await database.transaction(async (tx) => handlers[type]?.handle({ data } as unknown as Received<never>, tx));
      }
    },

    mails(): Promise<{ recipient: string; language: string; subject: string; body: string }[]> {
      return database.query('select recipient, language, subject, body from mail order by created_at, recipient');
    },
  };
  return market;
}

export type PartnerMarket = Awaited<ReturnType<typeof aPartnerMarket>>;

/** Of a cluster abroad. */
export const ABROAD: { country: Country } = { country: 'LV' };
