import {
  ClusterExpired,
  ClusterHandedOver,
  ClusterPublished,
  ClusterReturned,
  ClusterVouchedFor,
  type Country,
  type Language,
  type OrganisationType,
  type Permission,
  VouchingEnded,
} from '@hansa/contracts';
import { Access, type Caller, inContext } from '@hansa/platform';
import { testDatabase, type TestDatabase } from '@hansa/platform/testing';
import { randomUUID } from 'node:crypto';
import { ClusterQueries } from '../cluster/cluster.queries.js';
import { ClusterReaders } from '../cluster/cluster-readers.queries.js';
import { TellOwnerWhenClusterExpired } from '../cluster/tell-owner-when-cluster-expired.js';
import { TellOwnerWhenClusterHandedOver } from '../cluster/tell-owner-when-cluster-handed-over.js';
import { TellOwnerWhenClusterPublished } from '../cluster/tell-owner-when-cluster-published.js';
import { TellOwnerWhenClusterReturned } from '../cluster/tell-owner-when-cluster-returned.js';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { ClusterRegistrySettings } from '../cluster-registry.settings.js';
import { CriteriaQueries } from '../criteria/criteria.queries.js';
import { MemberQueries } from '../member/member.queries.js';
import { TellOwnerWhenClusterVouchedFor } from '../vouching/tell-owner-when-cluster-vouched-for.js';
import { TellOwnerWhenVouchingEnded } from '../vouching/tell-owner-when-vouching-ended.js';

export interface SentMail {
  recipient: string;
  language: Language;
  subject: string;
  body: string;
}

/** The registry on a database of its own, without the other services and without HTTP. */
export async function aRegistry() {
  return new Registry(await testDatabase(ClusterRegistryDatabase));
}

export class Registry {
  readonly database: ClusterRegistryDatabase;
  readonly access = new Access();
  readonly settings = new ClusterRegistrySettings(ClusterRegistrySettings.schema.parse({}));
  readonly readers: ClusterReaders;
  readonly criteria: CriteriaQueries;
  readonly clusters: ClusterQueries;
  readonly members: MemberQueries;
  private delivered = 0n;

  constructor(readonly test: TestDatabase<ClusterRegistryDatabase>) {
    this.database = test.database;
    this.readers = new ClusterReaders(this.database, this.access);
    this.criteria = new CriteriaQueries(this.database, this.readers);
    this.clusters = new ClusterQueries(this.database, this.readers, this.criteria, this.settings);
    this.members = new MemberQueries(this.database, this.readers);
  }

  /** An organisation as identity tells of it. Gives its id. */
  async organisation(type: OrganisationType, country: Country = 'DK', recognisedFor: Country | null = null) {
    const id = randomUUID();
    const name = { original: 'en', version: 1, texts: { en: { text: `Sample ${type}`, origin: 'human' } } };
    await this.database.query(
      'insert into organisation (id, name, type, country, recognised_for, sample) values ($1, $2, $3, $4, $5, true)',
      [id, JSON.stringify(name), type, country, recognisedFor],
    );
    return id;
  }

  /** Somebody who may do this for an organisation, with an address and a language. */
  async someone(organisationId: string, permissions: Permission[], language: Language = 'en'): Promise<Caller> {
    return this.person(language, [randomUUID(), organisationId, permissions, []]);
  }

  validator(...countries: Country[]): Promise<Caller> {
    return this.person('en', [randomUUID(), null, ['registry.validate-profile'], countries]);
  }

  private async person(language: Language, [id, organisationId, permissions, countries]: unknown[]): Promise<Caller> {
    const personId = randomUUID();
    const email = `${personId}@people.example`;
    await this.database.query('insert into person (id, name, email, languages) values ($1, $2, $3, $4)', [
      ...[personId, 'Liga Ozola', email, [language]],
    ]);
    await this.database.query(
      `insert into access_membership (membership_id, person_id, organisation_id, permissions, countries)
       values ($1, $2, $3, $4, $5)`,
      [id, personId, organisationId, permissions, countries],
    );
    return { personId, email, emailVerified: true, name: 'Liga Ozola' };
  }

  async versionOf(id: string): Promise<number> {
    const [row] = await this.database.query<{ version: number }>('select version from cluster where id = $1', [id]);
    return row!.version;
  }

  async statusOf(id: string): Promise<string> {
    const [row] = await this.database.query<{ status: string }>('select status from cluster where id = $1', [id]);
    return row!.status;
  }

  /** What the ledger says was done, oldest first. */
  async acts(id: string): Promise<string[]> {
    const rows = await this.database.query<{ act: string }>(
      'select act from cluster_change where cluster_id = $1 order by number',
      [id],
    );
    return rows.map(({ act }) => act);
  }

  /** An agency that is recognised for a country. */
  agency(country: Country = 'DK'): Promise<string> {
    return this.organisation('agency', country, country);
  }

  /** Mails to a person, after everything that was published has had its effects. */
  async mailsTo({ email }: Caller): Promise<SentMail[]> {
    await this.deliver();
    return this.database.query<SentMail>(
      'select recipient, language, subject, body from mail where recipient = $1 order by created_at, id',
      [email],
    );
  }

  // The reactions to the registry's own events, each once.
  private async deliver(): Promise<void> {
    const reactions = {
      [ClusterReturned.type]: new TellOwnerWhenClusterReturned(),
      [ClusterPublished.type]: new TellOwnerWhenClusterPublished(this.settings),
      [ClusterExpired.type]: new TellOwnerWhenClusterExpired(),
      [ClusterHandedOver.type]: new TellOwnerWhenClusterHandedOver(),
      [ClusterVouchedFor.type]: new TellOwnerWhenClusterVouchedFor(),
      [VouchingEnded.type]: new TellOwnerWhenVouchingEnded(),
    };
    const events = await this.database.query<{ sequence: string; type: string; data: never }>(
      'select sequence, type, data from outbox where sequence > $1 order by sequence',
      [this.delivered],
    );
    for (const { sequence, type, data } of events) {
      await this.database.transaction((tx) => reactions[type]?.handle({ data } as never, tx) ?? Promise.resolve());
      this.delivered = BigInt(sequence);
    }
  }
}

/** As a request of this person would do it. */
export const as = <T>({ personId: actor }: Caller, work: () => Promise<T>): Promise<T> => inContext({ actor }, work);
