import { expect } from '@jest/globals';
import { enrol, KOLDING } from '@hansa/test-journeys/story/session';
import { choose, find, follow, idInAddress } from '../hands.js';
import type { Tab } from '../tab.js';
import { type Programme, TITLE, WHO } from './programme.js';

/** The first day of both pilots, counted from now. */
const IN = 10;

/** The trainer plans a pilot in Riga, together with LIAA, with six seats. */
export async function pilotIsPlanned(programme: Programme): Promise<void> {
  const tab = await programme.browserOf('frode');
  await follow(tab, 'Training', 'Training');
  await follow(tab, TITLE, new RegExp(TITLE));
  await follow(tab, 'Plan a pilot', 'Plan a session');
  await tab.reads('Pilot of version 1: it is being tried');
  const firstDay = programme.platform.dateIn(IN);
  await tab.byRole('group', 'Day 1').locator('input[type=date]').fill(firstDay);
  await choose(tab, 'Country', 'Latvia');
  await tab.byRole('textbox', 'Place').fill('LIAA, Riga');
  await tab.byRole('textbox', 'Address').fill('Pērses iela 2');
  await tab.byRole('textbox', 'Seats').fill('6');
  await find(tab, 'Add an organisation', 'Investīciju', /^Latvijas Investīciju/);
  await tab.reads(/^6 seats\./);
  await tab.reads(/Times are those of Riga\./);
  await tab.button('Plan the session').click();
  await tab.byRole('heading', new RegExp(`^${TITLE}`)).waitFor();
  programme.riga = { id: await idInAddress(tab, '/training/sessions'), firstDay };
}

/** Its twin at home is planned by the API, and has five people at once. */
export async function secondPilotIsPlanned(programme: Programme): Promise<void> {
  const { platform, module, regx, others } = programme;
  const [frode, ebba] = await Promise.all([programme.signIn('frode'), programme.signIn('ebba')]);
  const date = platform.dateIn(IN);
  const plan = {
    ...{ moduleVersionId: module.id, kind: 'pilot', providerId: regx.id, language: 'en', location: KOLDING },
    ...{ zone: 'Europe/Copenhagen', days: [{ date, starts: '09:00', ends: '16:00' }], seats: 8 },
    enrolUntil: platform.dateIn(IN - 2),
  };
  programme.kolding = await frode.must(201, frode.post('/training/sessions', plan));
  await ebba.must(200, ebba.get('/identity/me'));
  await platform.settled();
  for (const person of [ebba, ...Object.values(others)]) await enrol(person, programme.kolding);
}

/** Ebba finds it without an account, and is back on its page when she has got one. */
export async function visitorEnrols(programme: Programme): Promise<void> {
  const { platform, riga } = programme;
  const { email, name } = WHO.ebba;
  const tab = await programme.openTab('ebba');
  await tab.go('/training?tab=sessions');
  await sessionIn(tab, 'LIAA, Riga').click();
  await tab.reads('0 of 6 seats taken. Free for everybody: 6.');
  await platform.account(email, name);
  await tab.button('Sign in to enrol').click();
  await tab.answerSignIn(platform, email, name);
  await tab.button('Enrol').click();
  await standsSo(tab, 'A seat is booked.');
  expect(tab.page.url()).toContain(riga.id);
}

/** Asger is signed in, and has something to say; four others are as fast. */
export async function seatsAreTaken(programme: Programme): Promise<void> {
  const tab = await programme.browserOf('asger');
  await tab.go(`/training/sessions/${programme.riga.id}`);
  await tab.field('A note to the provider').fill('I come by train, after nine.');
  await tab.button('Enrol').click();
  await standsSo(tab, 'A seat is booked.');
  for (const person of Object.values(programme.others)) await enrol(person, programme.riga);
}

/** Jānis is told before he enrols that he will have to wait, and afterwards where he stands. */
export async function lastOneWaits(programme: Programme): Promise<void> {
  const tab = await programme.browserOf('janis');
  await tab.go(`/training/sessions/${programme.riga.id}`);
  await tab.reads(/^All seats are taken\. You would be number 1 in line/);
  await tab.button('Stand in line').click();
  await standsSo(tab, 'First in line: the next free seat is offered here first.');
  await tab.reads(/you get a mail with an offer and a deadline\./);
}

/** Asger cannot come; as somebody waits, he is asked first. */
export async function seatIsGivenBack(programme: Programme): Promise<void> {
  const tab = await programme.browserOf('asger');
  await tab.go(`/training/sessions/${programme.riga.id}`);
  await tab.button('Give the seat back').click();
  const dialog = tab.byRole('dialog', TITLE);
  await dialog.getByText('Your seat goes to the next in line.').waitFor();
  await dialog.getByRole('button', { name: 'Give the seat back' }).click();
  await standsSo(tab, 'Cancelled by the participant.');
  await programme.platform.settled();
}

/** Jānis has a mail, and reads the offer on his page with the time until which it stands. */
export async function offerIsAccepted(programme: Programme): Promise<void> {
  await programme.platform.mailTo(WHO.janis.email, `A seat has come free for you: ${TITLE}`);
  const tab = await programme.browserOf('janis');
  await tab.go('/my');
  const waits = tab.page.getByRole('region', { name: 'Waits for you' });
  await waits.getByText(/^Until .+\(in .+\)/).waitFor();
  await waits.getByRole('link', { name: 'Accept the seat that is offered to you' }).click();
  await standsSo(tab, /^A seat is kept until .+ After that it goes to the next in line\./);
  await tab.button('Accept the seat').click();
  await standsSo(tab, 'A seat is booked.');
  await tab.go('/my');
  await tab.reads('Nothing waits for you');
  await tab.page.getByRole('region', { name: 'My coming sessions' }).getByRole('link', { name: TITLE }).waitFor();
}

/** A session in the list, known by its place. */
function sessionIn(tab: Tab, place: string) {
  return tab.page.getByRole('listitem').filter({ hasText: place }).getByRole('link', { name: TITLE });
}

/** What the reader reads of where he stands in the session. */
async function standsSo(tab: Tab, says: string | RegExp): Promise<void> {
  await tab.page.getByRole('region', { name: 'Where you stand' }).getByText(says).waitFor();
}
