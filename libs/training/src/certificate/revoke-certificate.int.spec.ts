import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CertificateRevoked } from '@hansa/contracts';
import { compactVerify, decodeJwt, decodeProtectedHeader, importJWK } from 'jose';
import { gunzipSync } from 'node:zlib';
import { aCertificateOffice, type CertificateOffice } from '../testing/a-certificate-office.js';
import { CertificateIsWithdrawn } from './certificate.errors.js';

let hansa: CertificateOffice;
beforeAll(async () => {
  hansa = await aCertificateOffice();
});
afterAll(() => hansa.test.close());

describe('a certificate that is withdrawn', () => {
  it('says so by number and by file, with its reason, and to its holder by mail', async () => {
    const { number, file, personId } = await hansa.aCertificate();
    await hansa.revoke.execute(number, { reason: 'attendance-corrected', note: 'You left after the first hour.' });
    const shown = await hansa.queries.certificate(number, ['en']);
    expect(shown).toMatchObject({ status: 'revoked', reason: 'attendance-corrected' });
    expect(JSON.stringify(shown)).not.toContain('first hour');
    expect(await hansa.check.execute(file, ['en'])).toMatchObject({
      valid: false,
      signatureFits: true,
      fingerprintFits: true,
    });
    expect(await hansa.problems(file)).toEqual(['revoked']);
    const { items } = await hansa.queries.mine(personId, { limit: 20 }, ['en']);
    expect(items).toMatchObject([{ number, note: 'You left after the first hour.' }]);
    const mails = await hansa.database.query('select subject from mail where recipient = $1 and body like $2', [
      `${personId}@people.example`,
      '%Närvaron rättades.%',
    ]);
    expect(mails).toEqual([{ subject: 'Ett intyg har återkallats: Att leda över gränser' }]);
    expect((await hansa.test.published(CertificateRevoked.type)).filter(({ key }) => key === number)).toMatchObject([
      { data: { number, reason: 'attendance-corrected', supersededBy: null } },
    ]);
  });

  it('is withdrawn once, and not issued again by itself', async () => {
    const { number, sessionId } = await hansa.aCertificate();
    await hansa.revoke.execute(number, { reason: 'issued-in-error' });
    await expect(hansa.revoke.execute(number, { reason: 'other' })).rejects.toThrow(CertificateIsWithdrawn);
    expect(await hansa.issue.execute(sessionId)).toEqual({ issued: [], alreadyIssued: 1 });
  });

  it('stands in the signed list by which it is checked elsewhere', async () => {
    const { number, file } = await hansa.aCertificate();
    const { credentialStatus, issuer } = decodeJwt(file) as Record<string, Record<string, string>>;
    const [, issuerId, list] = /status\/([\w-]+)\/(\d+)$/.exec(credentialStatus!['statusListCredential']!)!;
    const bit = async () => {
      const signed = await hansa.queries.statusList(issuerId!, Number(list));
      const jwk = (await hansa.keys.keySet()).keys.find(({ kid }) => kid === decodeProtectedHeader(signed).kid)!;
      const { payload } = await compactVerify(signed, await importJWK(jwk, jwk.alg));
      const credential = JSON.parse(new TextDecoder().decode(payload));
      expect(credential).toMatchObject({
        iss: issuer!['id'],
        type: expect.arrayContaining(['BitstringStatusListCredential']),
      });
      const bits = gunzipSync(Buffer.from(credential.credentialSubject.encodedList.slice(1), 'base64url'));
      const index = Number(credentialStatus!['statusListIndex']);
      return (bits[index >> 3]! >> (7 - (index & 7))) & 1;
    };
    expect(await bit()).toBe(0);
    await hansa.revoke.execute(number, { reason: 'other' });
    expect(await bit()).toBe(1);
  });

  it('is replaced by a new one with today’s date and name; the old one keeps its own', async () => {
    const { number, file, personId, sessionId } = await hansa.aCertificate();
    const before = await hansa.queries.certificate(number, ['en']);
    await hansa.database.query(`update person set name = 'Renamed Example' where id = $1`, [personId]);
    const { number: next } = await hansa.replace.execute(number, { reason: 'details-corrected' });
    expect(await hansa.queries.certificate(number, ['en'])).toMatchObject({
      status: 'superseded',
      supersededBy: next,
      issuedAt: before.issuedAt,
    });
    expect(await hansa.problems(file)).toEqual(['superseded']);
    const newer = await hansa.check.execute(await hansa.queries.file(personId, next), ['en']);
    expect(newer).toMatchObject({
      valid: true,
      credential: { credentialSubject: { identifier: [{ identityHash: 'Renamed Example' }] } },
    });
    await expect(hansa.replace.execute(number, { reason: 'other' })).rejects.toThrow(CertificateIsWithdrawn);
    expect(await hansa.issue.execute(sessionId)).toEqual({ issued: [], alreadyIssued: 1 });
  });
});
