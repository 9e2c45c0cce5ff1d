import { dayFromNow, type Hands, type Person, words } from './hands.js';

/** So many days pass between the first session and the last. */
export const DAYS_PASSED = 5;

/** A module that is piloted and a draft; sessions that are held, closed and to come, with the owner in each. */
export async function thingsOfTraining({ house, as, made }: Hands, owner: Person, organisationId: string) {
  const piloted = await made('/training/modules', moduleOf(organisationId, 'PILOT-1'));
  const draft = await made('/training/modules', moduleOf(organisationId, 'DRAFT-1'));
  await made(`/training/modules/${piloted.id}/versions/1/start-piloting`);
  const version = piloted.versions[0].id as string;
  await house.hansa.settled();
  const held = await made('/training/sessions', sessionOf(organisationId, version, 3));
  const closed = await made('/training/sessions', sessionOf(organisationId, version, 3));
  for (const { id } of [held, closed]) await made(`/training/sessions/${id}/enrolments`, {});
  await house.hansa.shiftClock(`${DAYS_PASSED * 24} hours`);
  await attend(as(owner), closed);
  const issued = await made(`/training/sessions/${closed.id}/certificates`);
  const { keys } = (await as(owner)('GET', '/training/certificates/keys')).body;
  const open = await made('/training/sessions', sessionOf(organisationId, version, DAYS_PASSED + 30));
  const enrolment = await made(`/training/sessions/${open.id}/enrolments`, {});
  return {
    ...{ pilotedModuleId: piloted.id as string, pilotedVersionId: version, draftModuleId: draft.id as string },
    ...{ heldSessionId: held.id as string, heldOn: held.firstDay as string },
    ...{ closedSessionId: closed.id as string, openSessionId: open.id as string, enrolmentId: enrolment.id as string },
    ...{ certificate: issued.issued[0] as string, keyId: keys[0].kid.split('/').at(-1) as string },
  };
}

/** The owner was there, the session is closed. */
async function attend(read: ReturnType<Hands['as']>, { id, firstDay }: { id: string; firstDay: string }) {
  const path = `/training/sessions/${id}/attendance/${firstDay}`;
  const { body, headers } = await read('GET', path);
  const entries = body.entries.map(({ enrolmentId }: any) => ({ enrolmentId, presence: 'present' }));
  await read('PUT', path, { entries }, { 'if-match': headers.get('etag')! });
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
