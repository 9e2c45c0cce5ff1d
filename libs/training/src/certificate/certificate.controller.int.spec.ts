import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort, startHansa, type TestHansa } from '@hansa/platform/testing';
import { compactVerify, createRemoteJWKSet, decodeJwt, decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import { CreateModule } from '../module/create-module.js';
import { aHeldSession } from '../testing/a-held-session.js';
import { aModule } from '../testing/a-module.js';
import { TrainingDatabase } from '../training.database.js';
import { TrainingModule } from '../training.module.js';
import { CertificateQueries } from './certificate.queries.js';
import { IssueCertificates } from './issue-certificates.js';

let hansa: TestHansa;
let address: string;
let file: string;
let number: string;

beforeAll(async () => {
  // Certificates name the address under which the platform is reached; here that is where it listens.
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  const environment = { PORT: String(port), TRAINING_PUBLIC_URL: address };
  hansa = await startHansa({ domains: [TrainingModule], environment });
  const database = hansa.get<TrainingDatabase>(TrainingDatabase);
  const { id } = await hansa.get(CreateModule).execute(aModule());
  const [version] = await database.query<{ id: string }>('select id from module_version where module_id = $1', [id]);
  const provider = await anOrganisation(database);
  const session = await aHeldSession(database, { versionId: version!.id, attended: 1, providerId: provider });
  [number] = (await hansa.get(IssueCertificates).execute(session.sessionId)).issued as [string];
  file = await hansa.get(CertificateQueries).file(session.attendees[0]!, number);
});
afterAll(() => hansa.close());

async function anOrganisation(database: TrainingDatabase): Promise<string> {
  const id = 'c0ffee00-0000-4000-8000-000000000001';
  const name = { original: 'da', version: 1, texts: { da: { text: 'REG X', origin: 'human' } } };
  await database.query(
    `insert into organisation (id, name, type, country, sample) values ($1, $2, 'training-provider', 'DK', false)`,
    [id, JSON.stringify(name)],
  );
  return id;
}

/** What stands at an address that the certificate names. */
async function at(place: string): Promise<{ status: number; type: string; text: string }> {
  const response = await fetch(place.startsWith('http') ? place : `${address}/api/v1/training${place}`);
  return { status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() };
}
const check = async (body: object) => {
  const response = await fetch(`${address}/api/v1/training/certificates/check`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

describe('the addresses in a certificate', () => {
  it('lead to the key that signed it, alone and among all', async () => {
    const { kid, alg } = decodeProtectedHeader(file);
    const { status, text } = await at(kid!);
    expect(status).toBe(200);
    await compactVerify(file, await importJWK(JSON.parse(text), alg));
    await jwtVerify(file, createRemoteJWKSet(new URL(`${address}/api/v1/training/certificates/keys`)));
  });

  it('lead to what it is, to its issuer and to the list of withdrawn ones', async () => {
    const { id, issuer, credentialStatus } = decodeJwt(file) as Record<string, never> & {
      id: string;
      issuer: { id: string };
      credentialStatus: { statusListCredential: string };
    };
    expect(JSON.parse((await at(id)).text)).toMatchObject({ number, status: 'valid' });
    expect(JSON.parse((await at(issuer.id)).text)).toMatchObject({ id: issuer.id, type: ['Profile'], name: 'REG X' });
    const list = await at(credentialStatus.statusListCredential);
    expect([list.status, list.type]).toEqual([200, 'application/vc+jwt']);
    expect(decodeJwt(list.text)).toMatchObject({ iss: issuer.id });
  });
});

describe('a number', () => {
  it('is found however it is written', async () => {
    const written = encodeURIComponent(` ${number.toLowerCase().replace(/-/g, ' - ')}`);
    expect((await at(`/certificates/${written}`)).status).toBe(200);
  });

  it('that cannot be one is refused', async () => {
    expect((await at('/certificates/4711')).status).toBe(400);
    expect(JSON.parse((await at('/certificates/HANSA-2026-22222224')).text)).toMatchObject({
      code: 'number-is-mistyped',
    });
  });
});

describe('a file', () => {
  it('can be checked by anybody', async () => {
    expect(await check({ file })).toMatchObject({ status: 200, body: { valid: true, problems: [] } });
    expect(await check({ file: `${file.slice(0, -4)}AAAA` })).toMatchObject({ status: 200, body: { valid: false } });
  });

  it('that is none is refused', async () => {
    expect(await check({})).toMatchObject({ status: 400, body: { errors: [{ field: 'file' }] } });
    expect(await check({ file: 'x'.repeat(70_000) })).toMatchObject({ status: 400 });
  });

  it('is for its holder', async () => {
    expect((await at(`/my/certificates/${number}/file`)).status).toBe(401);
  });
});
