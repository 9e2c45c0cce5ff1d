import { expect } from '@jest/globals';
import type { CertificateCheck, MyCertificate, SessionCertificates } from '@hansa/contracts';
import type { Visitor } from '../visitor.js';
import { sessionInSwedish } from './clocks.js';
import type { Story } from './story.js';
import { kindsWaitingFor } from './waiting.js';

/** REG X issues certificates for Riga: to the five who came, not to who came in part or not at all, and once. */
export async function certificatesAreIssued({ platform, cast, people, riga }: Story): Promise<void> {
  const { regx, trainer } = cast;
  const path = `/training/sessions/${riga.id}/certificates`;
  expect(await trainer.post(path)).toMatchObject({ status: 403 });
  expect(await kindsWaitingFor(regx.administrator, 'training', regx)).toContain('training.issue-certificates');
  const { issued } = await regx.administrator.must(201, regx.administrator.post(path));
  expect(issued).toHaveLength(5);
  expect(await regx.administrator.must(201, regx.administrator.post(path))).toMatchObject({
    issued: [],
    alreadyIssued: 5,
  });

  const { items }: SessionCertificates = await regx.administrator.must(200, regx.administrator.get(path));
  const holders = items.filter(({ number }) => number !== null).map(({ name }) => name);
  expect(holders.sort()).toEqual(
    ['Ebba Fjällripa', 'Jānis Paraudziņš', 'Karla Mågevinge', 'Nils Strandråg', 'Saga Havtorn'].sort(),
  );
  for (const person of [people.liga, people.villads]) {
    const mine = await person.must(200, person.get('/training/my/certificates'));
    expect(mine.items.filter(({ session }: MyCertificate) => session.id === riga.id)).toEqual([]);
  }
  const mail = await platform.mailTo(people.saga.email, 'Ditt intyg: Klustersamarbete över gränserna');
  expect(mail.text).toContain((await certificateOf(people.saga, riga)).number);
  expect(mail.text).toContain(sessionInSwedish(riga));
}

/** By number anybody sees what it is and that it counts, but not whose it is. */
export async function certificateIsCheckedByNumber({ platform: { stranger }, people, riga }: Story): Promise<void> {
  const { number } = await certificateOf(people.janis, riga);
  const seen = await stranger.must(200, stranger.get(`/training/certificates/${number.toLowerCase()}`));
  expect(seen).toMatchObject({
    ...{ number, status: 'valid', issuer: { name: { text: 'REG X, Den Danske Klyngeakademi' } } },
    ...{ module: { code: 'ADV-2', number: 2 }, session: { country: 'LV', firstDay: riga.firstDay } },
  });
  expect(JSON.stringify(seen)).not.toMatch(/Jānis|paraudz|janis/i);
  const mistyped = number.replace(/.$/, number.endsWith('A') ? 'B' : 'A');
  expect(await stranger.get(`/training/certificates/${mistyped}`)).toMatchObject({ status: 404 });
}

/** With the file anybody sees all of it and that nothing was altered; only its holder gets the file. */
export async function certificateIsCheckedByFile(story: Story): Promise<void> {
  const { platform, people, riga } = story;
  const { janis, ebba } = people;
  const { number } = await certificateOf(janis, riga);
  const path = `/training/my/certificates/${number}/file`;
  expect(await ebba.get(path)).toMatchObject({ status: 404 });
  const file: string = await janis.must(200, janis.get(path));
  const checked = await check(platform.stranger, file);
  expect(checked).toMatchObject({ valid: true, signatureFits: true, fingerprintFits: true, problems: [] });
  expect(JSON.stringify(checked.credential)).toContain('Jānis Paraudziņš');

  const forged = withAnotherName(file, 'Jānis Paraudziņš', 'Villads Blåmejse');
  const refused = await check(platform.stranger, forged);
  expect(refused).toMatchObject({ valid: false, signatureFits: false, credential: null });
  expect(refused.problems.map(({ code }) => code)).toContain('signature-does-not-fit');
  story.fileOfJanis = file;
}

/** Nils’s is revoked with a reason; everybody who has the number reads it, the note is for him alone. */
export async function certificateIsRevoked({ platform, cast: { regx, trainer }, people, riga }: Story): Promise<void> {
  const { nils } = people;
  const { number } = await certificateOf(nils, riga);
  const file: string = await nils.must(200, nils.get(`/training/my/certificates/${number}/file`));
  const path = `/training/certificates/${number}/revoke`;
  const why = { reason: 'attendance-corrected', note: 'Du var inte med på eftermiddagen.' };
  expect(await trainer.post(path, why)).toMatchObject({ status: 403 });
  await regx.administrator.must(200, regx.administrator.post(path, why));
  expect(await regx.administrator.post(path, why)).toMatchObject({ status: 409 });

  const { stranger } = platform;
  const seen = await stranger.must(200, stranger.get(`/training/certificates/${number}`));
  expect(seen).toMatchObject({ status: 'revoked', reason: 'attendance-corrected' });
  expect(JSON.stringify(seen)).not.toContain('eftermiddagen');
  expect((await certificateOf(nils, riga)).note).toBe(why.note);
  const checked = await check(stranger, file);
  expect(checked).toMatchObject({ valid: false, signatureFits: true, fingerprintFits: true });
  expect(checked.problems.map(({ code }) => code)).toEqual(['revoked']);
  const mail = await platform.mailTo(nils.email, 'Ett intyg har återkallats: Klustersamarbete över gränserna');
  expect(mail.text).toContain('Närvaron rättades.');
  expect(mail.text).toContain(why.note);
}

/** After the erasure the number still says what it is, and his own file is still known to be unaltered. */
export async function certificateOutlivesItsName(story: Story): Promise<void> {
  const { platform, cast, riga, fileOfJanis } = story;
  const { stranger } = platform;
  const { certificate, ...checked } = await check(stranger, fileOfJanis);
  expect(checked).toMatchObject({ valid: true, signatureFits: true, fingerprintFits: true });
  const seen = await stranger.must(200, stranger.get(`/training/certificates/${certificate!.number}`));
  expect(seen).toMatchObject({ status: 'valid', module: { code: 'ADV-2' }, session: { id: riga.id } });
  const { administrator } = cast.regx;
  const listed = await administrator.must(200, administrator.get(`/training/sessions/${riga.id}/certificates`));
  expect(JSON.stringify(listed)).not.toMatch(/Paraudziņš/);
}

async function certificateOf(person: Visitor, session: { id: string }): Promise<MyCertificate> {
  const { items } = await person.must(200, person.get('/training/my/certificates'));
  return items.find((certificate: MyCertificate) => certificate.session.id === session.id);
}

function check(visitor: Visitor, file: string): Promise<CertificateCheck> {
  return visitor.must(200, visitor.post('/training/certificates/check', { file }));
}

/** The file, its signature as it was, with another name in it. */
export function withAnotherName(file: string, name: string, another: string): string {
  const [header, payload, signature] = file.split('.');
  const says = Buffer.from(payload!, 'base64url').toString().replaceAll(name, another);
  return [header, Buffer.from(says).toString('base64url'), signature].join('.');
}
