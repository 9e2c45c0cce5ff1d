import { expect } from '@jest/globals';
import type { EnrolmentView, ParticipantView } from '@hansa/contracts';
import type { Visitor } from '../visitor.js';
import { clocksIn } from './clocks.js';
import { enrol } from './session.js';
import type { Story } from './story.js';
import { waitingFor } from './waiting.js';

/** Personal data: it must go with him. */
export const NOTE_OF_JANIS = 'Lūdzu, bez paraugriekstiem.';

/** Eight people ask for seven seats. */
export async function seatsAreTaken(story: Story): Promise<void> {
  const { cast, riga, people } = story;
  const { ebba, asger, janis, nils, karla, liga, villads, saga } = people;
  expect(await enrol(ebba, riga)).toMatchObject({ place: { state: 'booked', reason: { code: 'has-a-seat' } } });
  await janis.must(
    201,
    janis.post(
      `/training/sessions/${riga.id}/enrolments`,
      { organisationId: cast.liaa.id, note: NOTE_OF_JANIS },
      { 'idempotency-key': 'one-seat-in-riga' },
    ),
  );
  for (const person of [asger, nils, karla, liga, villads]) await enrol(person, riga);
  expect(await ebba.post(`/training/sessions/${riga.id}/enrolments`, {})).toMatchObject({
    status: 409,
    body: { code: 'already-enrolled' },
  });

  const waiting = await enrol(saga, riga);
  expect(waiting.place).toMatchObject({
    ...{ state: 'waitlisted', position: 1, reason: { code: 'first-in-line' } },
    ...{ language: 'sv', text: 'Först i kön: nästa lediga plats erbjuds här först.' },
  });
  const inDanish = await saga.reading('da').get(`/training/enrolments/${waiting.id}`);
  expect(inDanish.body.place).toMatchObject({ language: 'da', text: expect.stringMatching(/^Forrest i køen/) });

  const { items } = await cast.trainer.must(200, cast.trainer.get(`/training/sessions/${riga.id}/enrolments`));
  const countries = items.map(({ country }: ParticipantView) => country);
  expect(countries).toEqual(['SE', 'LV', 'DK', 'SE', 'DK', 'LV', 'DK', 'SE']);
  const { seats } = await saga.must(200, saga.get(`/training/sessions/${riga.id}`));
  expect(seats).toMatchObject({ total: 7, taken: 7, free: 0, waitlist: 1 });
}

/** Asger cancels; the seat is offered to Saga by mail, in Swedish, until a time that Riga's clocks will show. */
export async function freedSeatIsOffered(story: Story): Promise<void> {
  const { platform, riga, people } = story;
  const { asger, saga, villads } = people;
  const cancelled = await asger.must(200, asger.post(`/training/enrolments/${await mine(asger, riga.id)}/cancel`));
  expect(cancelled.place).toMatchObject({ state: 'cancelled', reason: { code: 'cancelled-by-participant' } });

  const mail = await platform.mailTo(saga.email, 'En plats har blivit ledig för dig: Klustersamarbete över gränserna');
  const id = await mine(saga, riga.id);
  const { place }: EnrolmentView = await saga.must(200, saga.get(`/training/enrolments/${id}`));
  expect(place).toMatchObject({ state: 'offered', reason: { code: 'seat-is-kept' } });
  const [date, time] = clocksIn('Europe/Riga', place.offeredUntil!).split(' ');
  const inSwedish = new Date(`${date}T12:00Z`).toLocaleDateString('sv', { day: 'numeric', month: 'long' });
  for (const text of [mail.text, place.text]) {
    expect(text).toContain(inSwedish);
    expect(text).toContain(`${time} (Riga)`);
  }
  expect(await waitingFor(saga, 'training')).toMatchObject([
    { kind: 'training.answer-offer', subject: { id }, until: place.offeredUntil },
  ]);

  expect(await villads.post(`/training/enrolments/${id}/accept`)).toMatchObject({ status: 404 });
  const accepted = await saga.must(200, saga.post(`/training/enrolments/${id}/accept`));
  expect(accepted.place).toMatchObject({ state: 'booked', position: null });
  expect(await waitingFor(saga, 'training')).toEqual([]);
  await platform.mailTo(saga.email, 'Du har en plats: Klustersamarbete över gränserna');
}

/** The other two pilots have seats for all who want one. */
export async function othersEnrol({ online, kolding, people }: Story): Promise<void> {
  const { ebba, asger, janis, nils, karla, villads, saga } = people;
  for (const person of [asger, villads]) await enrol(person, online);
  for (const person of [ebba, janis, nils, karla, saga, asger]) await enrol(person, kolding);
}

/** The id of a person's newest enrolment in a session. */
export async function mine(person: Visitor, sessionId: string): Promise<string> {
  const { items } = await person.must(200, person.get('/training/my/enrolments?limit=100'));
  const found = items.find(({ session }: EnrolmentView) => session.id === sessionId);
  if (!found) throw new Error(`${person.email} is not enrolled in ${sessionId}`);
  return found.id;
}
