import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NotFound } from '@hansa/contracts';
import { compactVerify, decodeJwt, decodeProtectedHeader, exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import { randomUUID } from 'node:crypto';
import { aCertificateOffice, type CertificateOffice } from '../testing/a-certificate-office.js';

let hansa: CertificateOffice;
beforeAll(async () => {
  hansa = await aCertificateOffice();
});
afterAll(() => hansa.test.close());

describe('the file of a certificate', () => {
  it('is for its holder alone', async () => {
    const { number, personId } = await hansa.aCertificate();
    await expect(hansa.queries.file(randomUUID(), number)).rejects.toThrow(NotFound);
    const { items } = await hansa.queries.mine(personId, { limit: 20 }, ['en']);
    expect(items).toMatchObject([{ number, status: 'valid', note: null }]);
  });

  it('says everything, with the name of its holder, and is signed', async () => {
    const { file, number } = await hansa.aCertificate();
    expect(decodeProtectedHeader(file)).toMatchObject({ alg: 'EdDSA', typ: 'JWT' });
    const checked = await hansa.check.execute(file, ['en']);
    expect(checked).toMatchObject({ valid: true, signatureFits: true, fingerprintFits: true, problems: [] });
    expect(checked.credential).toMatchObject({
      id: `https://hansa.example/api/v1/training/certificates/${number}`,
      credentialSubject: {
        identifier: [{ identityHash: 'Participant 1 Example', identityType: 'name' }],
        achievement: { name: 'Facilitating across borders', timeRequired: 'PT14H' },
      },
    });
  });

  it('has the claims that Open Badges wants to be the same as what it says', async () => {
    const claims = decodeJwt((await hansa.aCertificate()).file) as Record<string, unknown> & { issuer: { id: string } };
    expect(claims).toMatchObject({ iss: claims.issuer.id, jti: claims['id'] });
    expect(new Date((claims['nbf'] as number) * 1000).toISOString()).toBe(
      String(claims['validFrom']).replace('Z', '.000Z'),
    );
  });

  it('is checked without the platform by its published keys', async () => {
    const { file } = await hansa.aCertificate();
    const { kid } = decodeProtectedHeader(file);
    const jwk = (await hansa.keys.keySet()).keys.find((key) => key.kid === kid);
    const { payload } = await compactVerify(file, await importJWK(jwk!, jwk!.alg));
    expect(JSON.parse(new TextDecoder().decode(payload))).toEqual(decodeJwt(file));
    expect(jwk).not.toHaveProperty('d');
  });

  it('is still good when the platform signs with another key', async () => {
    const { file } = await hansa.aCertificate();
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const later = hansa.restarted(JSON.stringify(await exportJWK(privateKey)));
    expect(await later.check.execute(file, ['en'])).toMatchObject({ valid: true });
    const session = await hansa.held({ attended: 1 });
    const { issued } = await later.issue.execute(session.sessionId);
    const newer = await later.queries.file(session.attendees[0]!, issued[0]!);
    expect(decodeProtectedHeader(newer).alg).toBe('ES256');
    expect(await hansa.problems(newer)).toEqual([]);
  });
});

describe('a file that is not as it was issued', () => {
  const alter = (file: string, change: (payload: Record<string, unknown>) => void) => {
    const [header, , signature] = file.split('.');
    const payload = decodeJwt(file) as Record<string, unknown>;
    change(payload);
    return [header, Buffer.from(JSON.stringify(payload)).toString('base64url'), signature].join('.');
  };

  it('is refused, and it is said what was altered', async () => {
    const { file } = await hansa.aCertificate();
    const better = alter(file, (payload) => {
      payload['validFrom'] = '2020-01-01T00:00:00Z';
      (payload['credentialSubject'] as { achievement: { name: string } }).achievement.name = 'Something better';
    });
    const checked = await hansa.check.execute(better, ['en']);
    expect(checked).toMatchObject({ valid: false, signatureFits: false, fingerprintFits: false, credential: null });
    expect(checked.problems).toMatchObject([
      { code: 'signature-does-not-fit', altered: ['validFrom', 'credentialSubject.achievement.name'] },
    ]);
  });

  it('is refused in the name of somebody else', async () => {
    const { file } = await hansa.aCertificate();
    const mine = alter(file, (payload) => {
      (payload['credentialSubject'] as { identifier: { identityHash: string }[] }).identifier[0]!.identityHash = 'Me';
    });
    expect(await hansa.problems(mine)).toEqual(['signature-does-not-fit']);
  });

  it('is refused when somebody else has signed it', async () => {
    const { file } = await hansa.aCertificate();
    const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
    const { kid } = decodeProtectedHeader(file);
    const forge = (header: object) =>
      new SignJWT(decodeJwt(file)).setProtectedHeader({ alg: 'EdDSA', ...header }).sign(privateKey);
    expect(await hansa.problems(await forge({ kid }))).toEqual(['signature-does-not-fit']);
    expect(await hansa.problems(await forge({ kid: 'https://evil.example/keys/mine' }))).toEqual(['unknown-key']);
  });

  it('is refused without a signature', async () => {
    const [, payload] = (await hansa.aCertificate()).file.split('.');
    const { kid } = decodeProtectedHeader((await hansa.aCertificate()).file);
    const header = Buffer.from(JSON.stringify({ alg: 'none', kid })).toString('base64url');
    expect(await hansa.problems(`${header}.${payload}.`)).toEqual(['signature-does-not-fit']);
  });

  it('is refused though the platform has signed it, when it is another than was issued', async () => {
    const { file } = await hansa.aCertificate();
    const { iss: _iss, jti: _jti, nbf: _nbf, ...credential } = decodeJwt(file);
    const second = await hansa.keys.sign({ ...credential, name: 'Signed twice' });
    expect(await hansa.problems(second)).toEqual(['not-the-file-issued']);
    const never = await hansa.keys.sign({ ...credential, id: 'https://hansa.example/HANSA-2026-22222222' });
    expect(await hansa.problems(never)).toEqual(['unknown-number']);
  });

  it('is refused when it is nothing at all', async () => {
    const odd = Buffer.from(JSON.stringify({ alg: 'ES256', kid: 'a/\u0000' })).toString('base64url');
    const says = Buffer.from(JSON.stringify({ id: 'HANSA-\u0000' })).toString('base64url');
    for (const text of ['', 'hello', 'a.b.c', 'e30.e30.', 'e30.bnVsbA.', `${odd}.${says}.`]) {
      const found = await hansa.problems(text);
      expect(found[0]).toMatch(/not-a-certificate|unknown-key/);
    }
  });
});
