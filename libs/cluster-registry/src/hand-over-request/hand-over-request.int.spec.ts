import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ClusterStatus, type Country, NotFound } from '@hansa/contracts';
import type { Caller } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { OrganisationCannotTakeOver } from '../cluster/cluster.errors.js';
import { HandOverCluster } from '../cluster/hand-over-cluster.js';
import { DuplicateQueries } from '../duplicate/duplicate.queries.js';
import { RegistryPersonalData } from '../personal-data/registry-personal-data.js';
import { aRegistry, as, type Registry } from '../testing/a-registry.js';
import { aCluster, inEnglish } from '../testing/clusters.js';
import { AskForHandOver } from './ask-for-hand-over.js';
import { DeclineHandOver } from './decline-hand-over.js';
import { HandOverIsAskedFor, HandOverRequestWaitsNoMore } from './hand-over-request.errors.js';
import { HandOverRequestQueries } from './hand-over-request.queries.js';
import { HandOverRequestsToRead } from './hand-over-requests-to-read.js';

let registry: Registry;
beforeAll(async () => {
  registry = await aRegistry();
});
afterAll(() => registry.test.close());

/** A profile that an agency keeps, of a name of its own. */
async function kept(status: ClusterStatus = 'draft') {
  const agencyId = await registry.agency();
  const official = await registry.someone(agencyId, ['organisation.read', 'registry.submit-profile'], 'fi');
  const name = `Harbour ${randomUUID().slice(0, 13)}`;
  const told = { ownerId: agencyId, name: inEnglish(name), website: null, englishPage: null };
  return { agencyId, official, name, id: await aCluster(registry.database, { ...told, status }) };
}

async function anAsker(country: Country = 'DK') {
  const organisationId = await registry.organisation('cluster-organisation', country);
  const manager = await registry.someone(organisationId, ['organisation.read', 'registry.submit-profile']);
  return { organisationId, manager };
}

const ask = (idOrAlias: string, { organisationId, manager }: Awaited<ReturnType<typeof anAsker>>) =>
  as(manager, () =>
    new AskForHandOver(registry.database).execute(idOrAlias, { organisationId, message: 'That is our cluster.' }),
  );
const decline = (id: string, by: Caller) =>
  as(by, () => new DeclineHandOver(registry.database).execute(id, { reason: 'Yours is another cluster.' }));
const handOver = async (id: string, to: string) =>
  new HandOverCluster(registry.database).execute(id, await registry.versionOf(id), to);
const seen = (id: string, { personId }: Caller) =>
  new HandOverRequestQueries(registry.database, registry.access).request(id, personId, ['en']);
const waiting = async ({ personId }: Caller) =>
  (
    await new HandOverRequestsToRead(registry.database, registry.access).waitingFor({ personId, languages: ['en'] })
  ).map(({ kind, subject, label }) => [kind.split('.')[1], subject.id, label?.text]);

describe('a profile that an agency keeps and nobody else sees', () => {
  it('is asked for by what its likely twin is called; its keeper gets a mail and it waits for him', async () => {
    const [{ agencyId, official, name, id }, asker] = [await kept(), await anAsker()];
    const input = { name, otherNames: [], acronym: null, website: null, country: 'DK', place: null, position: null };
    const { items } = await new DuplicateQueries(registry.database).likely(input as never, asker.manager, []);
    const [twin] = items;
    expect(twin).toMatchObject({ cluster: null, keeper: { id: agencyId } });
    const requestId = await ask(twin!.id, asker);
    expect(await waiting(official)).toEqual([['answer-hand-over-request', requestId, name]]);
    expect(await waiting(asker.manager)).toEqual([]);
    const [mail] = await registry.mailsTo(official);
    expect(mail).toMatchObject({ language: 'fi', subject: `Organisaatio pyytää ylläpitämäänne profiilia: ${name}` });
    expect(await seen(requestId, official)).toMatchObject({
      ...{ status: 'waiting', message: 'That is our cluster.', cluster: { id, name: { text: name } } },
    });
    expect(await seen(requestId, asker.manager)).toMatchObject({ cluster: null, keeper: { id: agencyId } });
    await expect(seen(requestId, await registry.validator('DK'))).rejects.toThrow(NotFound);
  });

  it('comes to the organisation that asked; what others asked has lapsed', async () => {
    const [{ official, id }, asker, other] = [await kept(), await anAsker(), await anAsker()];
    const [granted, lapsed] = [await ask(id, asker), await ask(id, other)];
    await handOver(id, asker.organisationId);
    expect(await seen(granted, asker.manager)).toMatchObject({ status: 'granted', cluster: { id } });
    expect(await seen(lapsed, other.manager)).toMatchObject({ status: 'lapsed', cluster: null });
    expect(await waiting(official)).toEqual([]);
    expect(await waiting(asker.manager)).toEqual([]);
  });

  it('is declined with a reason, which waits for those who asked; they do not ask again for a month', async () => {
    const [{ official, id }, asker] = [await kept('submitted'), await anAsker()];
    const requestId = await ask(id, asker);
    await decline(requestId, official);
    expect(await waiting(asker.manager)).toEqual([['read-declined-hand-over', requestId, 'Sample agency']]);
    expect(await seen(requestId, asker.manager)).toMatchObject({ reason: 'Yours is another cluster.', cluster: null });
    expect(await waiting(official)).toEqual([]);
    await expect(decline(requestId, official)).rejects.toThrow(HandOverRequestWaitsNoMore);
    await expect(ask(id, asker)).rejects.toThrow(HandOverIsAskedFor);
    await registry.test.shiftClock('31 days');
    expect(await waiting(asker.manager)).toEqual([]);
    await ask(id, asker);
  });

  it('is asked for once, by a cluster organisation of its country that keeps none', async () => {
    const [{ id }, asker, abroad] = [await kept(), await anAsker(), await anAsker('LV')];
    const both = await Promise.allSettled([ask(id, asker), ask(id, asker)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(ask(id, asker)).rejects.toThrow(HandOverIsAskedFor);
    await expect(ask(id, abroad)).rejects.toThrow(OrganisationCannotTakeOver);
    await expect(ask(randomUUID(), asker)).rejects.toThrow(NotFound);
  });

  it('waits for nobody any more when those who asked keep another one meanwhile', async () => {
    const [{ official, id }, asker] = [await kept(), await anAsker()];
    const requestId = await ask(id, asker);
    await aCluster(registry.database, { ownerId: asker.organisationId });
    expect(await waiting(official)).toEqual([]);
    expect(await seen(requestId, asker.manager)).toMatchObject({ status: 'lapsed' });
  });
});

describe('what people wrote about it', () => {
  it('is given to them, and gone when they are erased', async () => {
    const [{ official, id }, asker] = [await kept(), await anAsker()];
    const requestId = await ask(id, asker);
    await decline(requestId, official);
    const data = new RegistryPersonalData();
    const [asked, answered] = await registry.database.transaction((tx) =>
      Promise.all([data.export(tx, asker.manager.personId), data.export(tx, official.personId)]),
    );
    expect(asked).toMatchObject({ askedHandOvers: [{ message: 'That is our cluster.' }] });
    expect(answered).toMatchObject({ answeredHandOvers: [{ reason: 'Yours is another cluster.' }] });
    const { personId } = await registry.someone(asker.organisationId, ['organisation.read']);
    await registry.database.transaction((tx) => data.erase(tx, official.personId));
    const viewed = () =>
      new HandOverRequestQueries(registry.database, registry.access).request(requestId, personId, []);
    expect(await viewed()).toMatchObject({ status: 'declined', reason: null, message: 'That is our cluster.' });
    await registry.database.transaction((tx) => data.erase(tx, asker.manager.personId));
    expect(await viewed()).toMatchObject({ message: null });
  });
});
