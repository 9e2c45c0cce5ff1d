import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { SERVICES, type Service } from '@hansa/contracts';
import { freePort } from '@hansa/platform/testing';
import { eventually } from '@hansa/test-journeys/eventually';
import { arrive, type Cast, gather, join as joins } from '@hansa/test-journeys/story/cast';
import { createModule } from '@hansa/test-journeys/story/module';
import { enrol, RIGA, schedulePilot } from '@hansa/test-journeys/story/session';
import type { Visitor } from '@hansa/test-journeys/visitor';
import kafkajs from 'kafkajs';
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inDatabase, makeDatabase } from './databases.js';
import { differences } from './held-of-others.js';
import { PostgresWithTools } from './parts/postgres-tools.js';
import { runningStack, type StackPlatform, startStackPlatform } from './platform.js';
import { makeTemplates } from './templates.js';

// It starts some twenty processes one after the other.
jest.setTimeout(600_000);

const BOOKED = /^You have a seat/;

describe('a database that comes back from a backup', () => {
  let postgres: PostgresWithTools;
  let platform: StackPlatform;
  let folder: string;
  let cast: Cast;
  /** Somebody with a seat from before the backup, one who was erased after it, one who came after it. */
  let before: Visitor, erased: Visitor, after: Visitor;
  let receipt: string;
  let bookedMails: number;
  let actsBefore: unknown;
  const late = { name: 'Founded After The Backup' };

  beforeAll(async () => {
    const facts = runningStack();
    folder = join(facts.folder, `restore-${randomUUID().slice(0, 8)}`);
    mkdirSync(folder, { recursive: true });
    postgres = await PostgresWithTools.start(join(folder, 'postgres'), await freePort());
    const own = { ...facts, folder, postgresUrl: postgres.url };
    await makeTemplates(own);
    platform = await startStackPlatform(own);

    cast = await gather(platform);
    const module = await createModule(cast.regx, 'BEFORE-1');
    const session = await schedulePilot(platform, cast, module, {
      location: RIGA,
      zone: 'Europe/Riga',
      in: 30,
      seats: 9,
    });
    before = await someone('before');
    erased = await someone('erased');
    await enrol(before, session);
    await enrol(erased, session);
    await platform.settled();
    await platform.mailTo(before.email, BOOKED);
    bookedMails = await booked(before);

    for (const service of ['identity', 'training'] as const) postgres.dump(await nameOf(service), dumpOf(service));

    await createModule(cast.regx, 'AFTER-1');
    after = await joins(platform, cast.vinnova, ['trainer'], {
      email: 'after@a.example',
      name: 'After',
      language: 'en',
    });
    await enrol(after, session);
    const founder = cast.vinnova.administrator;
    await founder.must(201, founder.post('/identity/organisations', organisation(late.name)));
    ({ receipt } = await erased.must(201, erased.post('/identity/me/erasure', { email: erased.email })));
    await platform.settled();
    await platform.mailTo(after.email, BOOKED);
    await completed();
    actsBefore = await acts();
    expect(await namesIn('training')).toContain(late.name);
    expect(await differences(platform.databases)).toEqual([]);
  });
  afterAll(async () => {
    await platform?.close();
    await postgres?.part.stop();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  const someone = (name: string) => arrive(platform, { email: `${name}@a.example`, name, language: 'en' });
  const booked = async ({ email }: { email: string }) =>
    (await platform.mailsTo(email)).filter(({ subject }) => BOOKED.test(subject)).length;
  const organisation = (name: string) => ({
    ...{ name: { original: 'en', texts: { en: name } }, type: 'agency', country: 'SE', website: null, parentId: null },
  });
  const query = <T>(service: Service, sql: string, parameters?: unknown[]) =>
    platform.databases.get(service)!.query<T>(sql, parameters);
  const namesIn = async (service: Service) =>
    (await query<{ name: string }>(service, `select name->'texts'->'en'->>'text' as name from organisation`)).map(
      ({ name }) => name,
    );
  const highest = async () => {
    const [row] = await query<{ number: string }>('identity', 'select max(sequence)::text as number from outbox');
    return BigInt(row!.number);
  };
  const completed = () =>
    eventually(
      () => query<{ at: Date | null }>('identity', 'select completed_at as at from erasure'),
      (rows) => rows.length === 1 && rows[0]!.at !== null,
    );
  /** What organisations did, as the trail has it: each act with how often it stands there. */
  const acts = async () =>
    query<{ action: string; subject: string; times: string }>(
      'identity',
      'select action, subject_id as subject, count(*)::text as times from audit_entry group by 1, 2 order by 1, 2',
    );
  const dumpOf = (service: Service) => join(folder, `${service}.dump`);
  const nameOf = async (service: Service) =>
    (await query<{ name: string }>(service, 'select current_database() as name'))[0]!.name;

  /** As docs/operations.md says it, with the tools of PostgreSQL. Gives what `restored` says. */
  async function restore(service: Service): Promise<string> {
    const { part } = platform.services.of(service)[0]!;
    const name = await nameOf(service);
    await part.stop();
    await inDatabase(`${postgres.url}/postgres`, (client) => client.query(`drop database "${name}" with (force)`));
    await makeDatabase(postgres.url, service, name);
    postgres.restore(name, dumpOf(service));
    // As in a backup from the moment before the relay noted what had arrived.
    await query(service, `update outbox set published_at = null where kind = 'event'`);
    const said = await platform.services.command(service, ['restored']);
    await part.start();
    await platform.settled();
    return said;
  }

  it('is not told so while its service runs', async () => {
    await expect(platform.services.command('identity', ['restored'])).rejects.toThrow(/identity still runs \(1 in its/);
    expect(await differences(platform.databases)).toEqual([]);
  });

  it('tells the others what is so again, above all that they have heard', async () => {
    const [before, since] = [await highest(), new Date()];
    const said = await restore('identity');
    expect(said).toMatch(/events were published after the backup/);
    expect(said).toContain('identity.person-erasure-requested.v1  1');
    expect(said).toMatch(/\d+ events had arrived and are not sent again/);
    const [next] = await query<{ lowest: string }>(
      'identity',
      'select min(sequence)::text as lowest from outbox where time >= $1',
      [since],
    );
    expect(BigInt(next!.lowest)).toBeGreaterThan(before);
    expect(await namesIn('identity')).not.toContain(late.name);
    expect(await namesIn('training')).not.toContain(late.name);
    expect(await differences(platform.databases)).toEqual([]);
  });

  it('does not bring back whom it had still known and who was erased since', async () => {
    const rows = await Promise.all(
      (['identity', 'training', 'cluster-registry'] as const).map((service) =>
        query(service, 'select 1 from person where id = $1', [erased.id]),
      ),
    );
    expect(rows).toEqual([[], [], []]);
    await completed();
    expect(await platform.keycloak.find(erased.email)).toBeUndefined();
    expect(await erased.get('/identity/me')).toMatchObject({ status: 401 });
    // Only the hash of the number was kept, in what is lost.
    expect(await platform.stranger.get(`/identity/erasures/${receipt}`)).toMatchObject({ status: 404 });
  });

  it('has what came from others since, and all of it once', async () => {
    const trail = await acts();
    expect(trail.filter(({ times }) => times !== '1')).toEqual([]);
    expect(trail).toEqual(actsBefore);
  });

  it('of a consumer catches up with the others, and does nothing twice', async () => {
    await restore('training');
    const modules = await query<{ code: string }>('training', 'select code from module');
    expect(modules.map(({ code }) => code)).toEqual(['BEFORE-1']);
    expect(await query('training', 'select 1 from person where id = $1', [erased.id])).toEqual([]);
    const seat = await query('training', 'select state from enrolment where person_id = $1', [erased.id]);
    expect(seat).toEqual([{ state: 'cancelled' }]);
    expect(await differences(platform.databases)).toEqual([]);
    expect(await booked(before)).toBe(bookedMails);
    expect(await booked(after)).toBe(1);
    for (const service of SERVICES) expect(await query(service, 'select * from dead_letter')).toEqual([]);
  });

  it('goes on as if nothing had been', async () => {
    await reachable();
    const founder = cast.vinnova.administrator;
    await founder.must(201, founder.post('/identity/organisations', organisation('Founded Afterwards')));
    await createModule(cast.regx, 'AFTERWARDS-1');
    await platform.settled();
    expect(await namesIn('training')).toContain('Founded Afterwards');
    expect(await differences(platform.databases)).toEqual([]);
  });

  it('can ask all to erase again, as after a backup that is older than what Kafka keeps', async () => {
    await query(
      'training',
      `insert into person (id, name, email, languages, country)
      values ($1, 'Erased', 'erased@a.example', '{en}', null)`,
      [erased.id],
    );
    expect(await platform.services.command('identity', ['erase-again', '2020-01-01'])).toContain('1 people');
    await eventually(
      () => query('training', 'select 1 from person where id = $1', [erased.id]),
      (rows) => rows.length === 0,
    );
  });

  it('is the whole truth when the broker has lost everything', async () => {
    const [actsThen, mails] = [await acts(), await booked(before)];
    await Promise.all(platform.services.processes.map(({ part }) => part.stop()));
    await forgetTopics();
    for (const service of SERVICES) {
      await platform.services.command(service, ['topics']);
      await platform.services.command(service, ['restored']);
      expect(await platform.services.command(service, ['outbox', 'send-again', '7'])).toMatch(/will be sent again/);
    }
    await Promise.all(platform.services.processes.map(({ part }) => part.start()));
    await platform.settled();
    expect(await differences(platform.databases)).toEqual([]);
    expect(await acts()).toEqual(actsThen);
    expect(await booked(before)).toBe(mails);
  });

  /** The edge looks once a second whether a process that was away is back. */
  async function reachable(): Promise<void> {
    await eventually(
      () => Promise.all(SERVICES.map((service) => platform.stranger.get(`/${service}/nothing-of-that-name`))),
      (answers) => answers.every(({ status }) => status === 404),
    );
  }

  async function forgetTopics(): Promise<void> {
    const kafka = new kafkajs.Kafka({ brokers: [runningStack().kafkaBrokers], logLevel: kafkajs.logLevel.NOTHING });
    const admin = kafka.admin();
    await admin.connect();
    const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(`${platform.prefix}.`));
    await admin.deleteTopics({ topics });
    await admin.disconnect();
  }
});
