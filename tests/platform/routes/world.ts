import { MakeFirstOperator } from '@hansa/identity';
import { aPdf, until } from '@hansa/platform/testing';
import { decodeJwt } from 'jose';
import { type House, startHouse } from './house.js';
import { Walker } from './walker.js';

export interface Person {
  id: string;
  email: string;
  token: string;
}

/** One of every thing that a route can be about, all of it made over HTTP. */
export interface World {
  house: House;
  walker: Walker;
  /** Administers the organisation that everything belongs to, operates the platform, and took part himself. */
  owner: Person;
  /** May do the same, for another organisation. */
  stranger: Person;
  things: Things;
  /** So many days after all that has happened here, as a date. */
  dateIn(days: number): string;
}
export type Things = Awaited<ReturnType<typeof makeThings>>;

const DAYS_PASSED = 5;
const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const words = (text: string) => ({ original: 'en', texts: { en: text } });

export async function makeWorld(): Promise<World> {
  const house = await startHouse();
  const walker = new Walker(house.url);
  const [owner, stranger, leaver] = await Promise.all(
    ['owner', 'stranger', 'leaver'].map((name) => arrive(house, walker, `${name}@hansa.example`)),
  );
  await house.hansa.get(MakeFirstOperator).execute({ email: owner!.email });
  const things = await makeThings(house, walker, owner!, stranger!, leaver!);
  await house.hansa.settled();
  const waits = 'select 1 from mail where sent_at is null limit 1';
  for (const { database } of house.hansa.application.databases.byService.values()) {
    await until(async () => (await database.query(waits)).length === 0);
  }
  return {
    ...{ house, walker, things, owner: owner!, stranger: stranger! },
    dateIn: (days) => dayFromNow(DAYS_PASSED + days),
  };
}

async function arrive(house: House, walker: Walker, email: string): Promise<Person> {
  const token = await house.tokenOf(email);
  await walker.ask('GET', '/api/v1/identity/me', { token });
  return { id: decodeJwt(token).sub!, email, token };
}

async function makeThings(house: House, walker: Walker, owner: Person, stranger: Person, leaver: Person) {
  const as =
    (person: Person) => async (method: string, path: string, body?: unknown, headers?: Record<string, string>) => {
      const answer = await walker.ask(method, `/api/v1${path}`, { token: person.token, body, headers });
      if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
      return answer;
    };
  const made = async (path: string, body?: unknown, by = owner) => (await as(by)('POST', path, body)).body;
  const read = as(owner);

  const organisation = (name: string, type: string) => ({ name: words(name), type, country: 'DK' });
  const { id: organisationId } = await made('/identity/organisations', organisation('Provider', 'training-provider'));
  const { id: agencyId } = await made('/identity/organisations', organisation('Agency', 'agency'));
  const others = await made('/identity/organisations', organisation('Others', 'training-provider'), stranger);
  await house.hansa.settled();
  const members = await read('GET', `/identity/organisations/${organisationId}/members`);

  const piloted = await made('/training/modules', moduleOf(organisationId, 'PILOT-1'));
  const draft = await made('/training/modules', moduleOf(organisationId, 'DRAFT-1'));
  await made(`/training/modules/${piloted.id}/versions/1/start-piloting`);
  const version = piloted.versions[0].id;
  await house.hansa.settled();
  const held = await made('/training/sessions', sessionOf(organisationId, version, 3));
  const closed = await made('/training/sessions', sessionOf(organisationId, version, 3));
  for (const { id } of [held, closed]) await made(`/training/sessions/${id}/enrolments`, {});
  await house.hansa.shiftClock(`${DAYS_PASSED * 24} hours`);
  await attend(read, closed);
  const issued = await made(`/training/sessions/${closed.id}/certificates`);
  const { keys } = (await read('GET', '/training/certificates/keys')).body;
  const open = await made('/training/sessions', sessionOf(organisationId, version, DAYS_PASSED + 30));
  const enrolment = await made(`/training/sessions/${open.id}/enrolments`, {});

  const resourceDraft = await made('/knowledge-exchange/resources', resourceOf(organisationId));
  const resource = await made('/knowledge-exchange/resources', resourceOf(organisationId));
  const path = `/knowledge-exchange/resources/${resource.id}`;
  const { headers } = await read('GET', path);
  await read('POST', `${path}/publish`, undefined, { 'if-match': headers.get('etag')! });
  const plain = { 'content-type': 'application/octet-stream' };
  const { body: file } = await read('POST', `${path}/files?name=report.pdf`, aPdf().toString('latin1'), plain);
  const isSeen = async () => (await read('GET', path)).body.files[0].preview.state === 'made';
  await until(isSeen);

  const practice = await made('/knowledge-exchange/practices', practiceOf(organisationId));
  for (const [n, step] of ['submit', 'publish'].entries()) {
    await read('POST', `/knowledge-exchange/practices/${practice.id}/${step}`, undefined, { 'if-match': `"${n + 1}"` });
  }
  const transfer = await made('/knowledge-exchange/transfers', {
    ...{ practiceId: practice.id, organisationId: agencyId, place: { country: 'LV' }, plan: words('Here too.') },
  });

  const discussion = await made('/knowledge-exchange/discussions', {
    ...{ subject: { type: 'module', id: piloted.id }, kind: 'question', language: 'en' },
    ...{ title: 'How long?', text: 'How long does it take?' },
  });
  const post = await made(`/knowledge-exchange/discussions/${discussion.id}/posts`, { language: 'en', text: 'Long.' });
  await read('PUT', `/knowledge-exchange/follows/module/${piloted.id}`);

  const invitation = await made(`/identity/organisations/${organisationId}/invitations`, {
    ...{ email: 'guest@hansa.example', language: 'en', roles: ['reader'] },
  });
  const data = await made('/identity/me/exports');
  const { receipt } = await made('/identity/me/erasure', { email: leaver.email }, leaver);
  return {
    ...{ organisationId, agencyId, membershipId: members.body.items[0].id, invitationId: invitation.id },
    ...{ othersOrganisationId: others.id, exportId: data.id, receipt },
    ...{ pilotedModuleId: piloted.id, pilotedVersionId: version, draftModuleId: draft.id },
    ...{
      heldSessionId: held.id,
      heldOn: held.firstDay,
      closedSessionId: closed.id,
      openSessionId: open.id,
      enrolmentId: enrolment.id,
    },
    ...{ certificate: issued.issued[0] as string, keyId: keys[0].kid.split('/').at(-1) as string },
    ...{ resourceDraftId: resourceDraft.id, resourceId: resource.id, fileId: file.id },
    ...{ practiceId: practice.id, transferId: transfer.id, discussionId: discussion.id, postId: post.id },
  } as const satisfies Record<string, string>;
}

type Read = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<any>;

/** The owner was there, the session is closed. */
async function attend(read: Read, { id, firstDay }: { id: string; firstDay: string }): Promise<void> {
  const path = `/training/sessions/${id}/attendance/${firstDay}`;
  const { body, headers } = await read('GET', path);
  const entries = body.entries.map(({ enrolmentId }: any) => ({ enrolmentId, presence: 'present' }));
  await read('PUT', path, { entries }, { 'if-match': headers.get('etag') });
  await read('POST', `/training/sessions/${id}/close`);
}

function moduleOf(ownerId: string, code: string) {
  return {
    ...{ ownerId, code, level: 'basic', scope: 'transnational', title: words('A module'), summary: words('In short.') },
    ...{ outcomes: [words('Can do it')], targetGroups: ['trainers'], languages: ['en'], hours: 2 },
  };
}

function sessionOf(providerId: string, moduleVersionId: string, day: number) {
  return {
    ...{ moduleVersionId, providerId, kind: 'pilot', language: 'en', zone: 'Europe/Copenhagen', seats: 5 },
    location: { form: 'place', country: 'DK', place: { name: 'Here', address: 'Kolding' } },
    days: [{ date: dayFromNow(day), starts: '09:00', ends: '16:00' }],
    enrolUntil: dayFromNow(day - 1),
  };
}

function practiceOf(ownerId: string) {
  const texts = ['title', 'summary', 'problem', 'done', 'resources', 'challenges', 'lessons'] as const;
  const evidence = [{ fact: words('It worked.'), source: { title: 'A report', url: 'https://a.example/report' } }];
  return {
    ...{ ownerId, outcome: 'good', evidence, timescale: { from: '2024-01-01', to: null }, themes: ['skills'] },
    ...{ place: { country: 'DK' }, ...Object.fromEntries(texts.map((field) => [field, words('Open doors.')])) },
  };
}

function resourceOf(ownerId: string) {
  return {
    ...{ ownerId, kind: 'document', title: words('A report'), description: words('What came of it.') },
    ...{ languages: ['en'], licence: 'CC-BY-4.0', links: [{ url: 'https://hansa.example/report' }] },
  };
}
