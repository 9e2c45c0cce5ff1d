import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CertificatesIssued, NotFound } from '@hansa/contracts';
import { Access, inContext } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { aCertificateOffice, type CertificateOffice } from '../testing/a-certificate-office.js';
import { TrainingSample } from '../training.sample.js';
import { AttendanceIsNotSettled, HolderIsErased, NumberIsMistyped } from './certificate.errors.js';
import { eraseCertificates, exportCertificates } from './certificate.personal-data.js';
import { CertificatesToIssue } from './certificates-to-issue.js';

let hansa: CertificateOffice;
beforeAll(async () => {
  hansa = await aCertificateOffice();
});
afterAll(() => hansa.test.close());

describe('certificates', () => {
  it('are issued to those who attended and to nobody else', async () => {
    const session = await hansa.held({ attended: 3, partially: 2, absent: 2 });
    const { issued } = await hansa.issue.execute(session.sessionId);
    expect(issued).toHaveLength(3);
    const holders = await hansa.database.query<{ person_id: string }>(
      'select person_id from certificate_holder where session_id = $1',
      [session.sessionId],
    );
    expect(holders.map(({ person_id }) => person_id).sort()).toEqual([...session.attendees].sort());
  });

  it('are not issued before it is settled who attended', async () => {
    const { sessionId } = await hansa.held({ closed: false });
    await expect(hansa.issue.execute(sessionId)).rejects.toThrow(AttendanceIsNotSettled);
  });

  it('are issued once, however often and at once it is asked for', async () => {
    const { sessionId } = await hansa.held({ attended: 4 });
    const answers = await Promise.all([1, 2, 3, 4].map(() => hansa.issue.execute(sessionId)));
    expect(answers.map(({ issued }) => issued.length).sort()).toEqual([0, 0, 0, 4]);
    expect(await hansa.issue.execute(sessionId)).toEqual({ issued: [], alreadyIssued: 4 });
    expect((await hansa.test.published(CertificatesIssued.type)).filter(({ key }) => key === sessionId)).toHaveLength(
      1,
    );
  });

  it('are told to their holders by mail, in their language', async () => {
    const { attendees, numbers } = await hansa.certified();
    const mails = await hansa.database.query<{ subject: string; body: string }>(
      'select subject, body from mail where recipient = $1',
      [`${attendees[0]}@people.example`],
    );
    expect(mails).toEqual([
      { subject: 'Ditt intyg: Att leda över gränser', body: expect.stringContaining(numbers[0]!) },
    ]);
  });

  it('wait for those who may issue them', async () => {
    const { sessionId, providerId } = await hansa.held({ attended: 1 });
    const personId = randomUUID();
    await hansa.database.query(
      `insert into access_membership (membership_id, person_id, organisation_id, permissions)
       values (gen_random_uuid(), $1, $2, '{training.issue-certificate}')`,
      [personId, providerId],
    );
    const source = new CertificatesToIssue(hansa.database, new Access());
    const waiting = () => source.waitingFor({ personId, organisationId: providerId, languages: ['en'] });
    expect(await waiting()).toMatchObject([{ kind: 'training.issue-certificates', subject: { id: sessionId } }]);
    await hansa.issue.execute(sessionId);
    expect(await waiting()).toEqual([]);
  });

  it('are never changed by anything, not even by SQL', async () => {
    const { number } = await hansa.aCertificate();
    const change = (sql: string) => hansa.database.query(`update certificate set ${sql} where number = $1`, [number]);
    await expect(change(`issued_at = now() + interval '1 year'`)).rejects.toThrow('never changed');
    await expect(change(`facts = '{}'`)).rejects.toThrow('never changed');
    await expect(change(`fingerprint = '\\x00'`)).rejects.toThrow('never changed');
    await hansa.revoke.execute(number, { reason: 'issued-in-error' });
    await expect(change(`status = 'valid', reason = null, status_changed_at = null`)).rejects.toThrow('never changed');
  });
});

describe('what anybody sees by a number', () => {
  it('is what the certificate is and that it counts, without a name', async () => {
    const { number, personId } = await hansa.aCertificate();
    const shown = await hansa.queries.certificate(number, ['en']);
    expect(shown).toMatchObject({
      number,
      status: 'valid',
      module: { title: { text: 'Facilitating across borders' }, hours: 14, number: 1 },
      session: { country: 'LV', place: 'Example House' },
    });
    expect(JSON.stringify(shown)).not.toMatch(new RegExp(`${personId}|Participant`));
  });

  it('is that it is mistyped', async () => {
    const { number } = await hansa.aCertificate();
    const mistyped = number.slice(0, -1) + (number.endsWith('2') ? '3' : '2');
    await expect(hansa.queries.certificate(mistyped, ['en'])).rejects.toThrow(NumberIsMistyped);
  });
});

describe('a holder who is erased', () => {
  it('takes name and file with him; the number and the file he kept can still be checked', async () => {
    const { number, file, personId } = await hansa.aCertificate();
    const [mine] = (await hansa.database.transaction((tx) => exportCertificates(tx, personId))) as [object];
    expect(mine).toMatchObject({ number, name: 'Participant 1 Example', file });
    expect(await hansa.database.transaction((tx) => eraseCertificates(tx, personId))).toBe(1);
    await expect(hansa.queries.file(personId, number)).rejects.toThrow(NotFound);
    expect(await hansa.queries.certificate(number, ['en'])).toMatchObject({ status: 'valid' });
    expect(await hansa.check.execute(file, ['en'])).toMatchObject({ valid: true });
    const rows = await hansa.database.query<{ found: string }>(
      `select t::text as found from certificate t where number = $1`,
      [number],
    );
    expect(rows[0]?.found).not.toMatch(new RegExp(`Participant 1|${personId}`));
    await expect(hansa.replace.execute(number, { reason: 'other' })).rejects.toThrow(HolderIsErased);
    await hansa.revoke.execute(number, { reason: 'other' });
    expect(await hansa.problems(file)).toEqual(['revoked']);
  });
});

describe('sample data', () => {
  it('is removed with its certificates, real ones stay', async () => {
    const real = await hansa.aCertificate();
    const { numbers } = await inContext({ sample: true }, () => hansa.certified({ sample: true }));
    const removed = await hansa.database.transaction((tx) => new TrainingSample().remove(tx));
    expect(removed).toMatchObject({ certificates: 1, sessions: 1 });
    await expect(hansa.queries.certificate(numbers[0]!, ['en'])).rejects.toThrow(NotFound);
    expect(await hansa.queries.certificate(real.number, ['en'])).toMatchObject({ status: 'valid' });
  });
});
