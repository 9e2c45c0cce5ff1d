import type { AddPracticeInput, BeginTransferInput, Permission } from '@hansa/contracts';
import { Access, type Caller, inContext } from '@hansa/platform';
import { testDatabase } from '@hansa/platform/testing';
import { randomUUID } from 'node:crypto';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { AddPractice } from '../practice/add-practice.js';
import { PracticeQueries } from '../practice/practice.queries.js';
import { PublishPractice } from '../practice/publish-practice.js';
import { SubmitPractice } from '../practice/submit-practice.js';
import { ValidatePractice } from '../practice/validate-practice.js';
import { BeginTransfer } from '../transfer/begin-transfer.js';
import { aPractice, inEnglish } from './a-practice.js';

export type PracticeHouse = Awaited<ReturnType<typeof aPracticeHouse>>;

/** With somebody who writes for it, and somebody who also publishes for it. */
export interface Organisation {
  id: string;
  author: Caller;
  editor: Caller;
}

/** A database with organisations that have practices, and experts. */
export async function aPracticeHouse() {
  const test = await testDatabase(KnowledgeExchangeDatabase);
  const { database } = test;
  const access = new Access();

  async function someone(organisationId: string | null, permissions: Permission[], themes: string[] = []) {
    const caller: Caller = { personId: randomUUID(), email: null, emailVerified: false, name: null };
    await allow(caller, organisationId, permissions, themes);
    return caller;
  }
  async function allow(
    { personId }: Caller,
    organisationId: string | null,
    permissions: Permission[],
    themes: string[] = [],
  ): Promise<void> {
    await database.query(
      `insert into access_membership (membership_id, person_id, organisation_id, permissions, themes)
       values ($1, $2, $3, $4, $5)`,
      [randomUUID(), personId, organisationId, permissions, themes],
    );
  }
  async function anOrganisation(): Promise<Organisation> {
    const id = randomUUID();
    return {
      id,
      author: await someone(id, ['organisation.read', 'knowledge.edit-practice']),
      editor: await someone(id, ['organisation.read', 'knowledge.edit-practice', 'knowledge.publish-practice']),
    };
  }
  const anExpert = (...themes: string[]) =>
    someone(null, ['knowledge.validate-practice'], themes.length > 0 ? themes : ['internationalisation']);

  const as = <T>({ personId: actor }: Caller, work: () => Promise<T>) => inContext({ actor }, work);
  const add = ({ id: ownerId, author }: Organisation, told: Partial<AddPracticeInput> = {}) =>
    as(author, () => new AddPractice(database).execute(aPractice({ ownerId, ...told })));
  const submit = ({ author }: Organisation, id: string, version = 1) =>
    as(author, () => new SubmitPractice(database).execute(id, version));
  const publish = ({ editor }: Organisation, id: string, version = 2) =>
    as(editor, () => new PublishPractice(database).execute(id, version));
  const decide = (by: Caller, id: string, version: number, input: Parameters<ValidatePractice['execute']>[2]) =>
    as(by, () => new ValidatePractice(database, access).execute(id, version, input));
  async function published(organisation: Organisation, told: Partial<AddPracticeInput> = {}): Promise<string> {
    const id = await add(organisation, told);
    await submit(organisation, id);
    await publish(organisation, id);
    return id;
  }
  const begin = (by: Organisation, practiceId: string, told: Partial<BeginTransferInput> = {}) =>
    as(by.editor, () =>
      new BeginTransfer(database).execute({
        ...{ practiceId, organisationId: by.id, place: { country: 'LV', region: 'LV006' } },
        plan: inEnglish('We invite the firms of our cluster to breakfast.'),
        ...told,
      }),
    );
  const events = async (type: string, id: string) =>
    (await test.published(`knowledge-exchange.${type}.v1`)).filter(({ key }) => key === id);

  return {
    ...{ test, database, access, close: () => test.close(), practices: new PracticeQueries(database, access) },
    ...{ someone, allow, anOrganisation, anExpert, as },
    ...{ add, submit, publish, decide, published, begin, events },
  };
}
