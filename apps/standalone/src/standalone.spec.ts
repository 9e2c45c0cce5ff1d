import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentOf } from './environment.js';
import { greeting } from './greeting.js';
import { SAMPLE_PEOPLE } from './sample/people.js';
import { startStandalone } from './standalone.js';

describe('a start that cannot be', () => {
  let folder: string;
  let taken: Server;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hansa-standalone-'));
    taken = createServer();
    await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening));
  });
  afterAll(() => {
    taken.close();
    rmSync(folder, { recursive: true });
  });

  const refusal = (environment: Record<string, string>) =>
    startStandalone({ HANSA_DATA: join(folder, 'data'), ...environment }, () => undefined).then(
      () => 'it started',
      (error: Error) => error.message,
    );

  it('says all that is wrong with the settings at once', async () => {
    const said = await refusal({
      PORT: 'abc',
      HANSA_SAMPLE: 'maybe',
      TRAINING_OFFER_HOURS: '9999',
      ISSUER_FILE: '/none',
    });
    for (const setting of ['PORT: must be a number', 'HANSA_SAMPLE', 'TRAINING_OFFER_HOURS', 'ISSUER_FILE'])
      expect(said).toContain(setting);
  });

  it('says that the port is taken, and how to set another', async () => {
    const { port } = taken.address() as AddressInfo;
    expect(await refusal({ PORT: String(port) })).toBe(
      `Port ${port} is taken. Set another: PORT=${port + 1} npm start`,
    );
  });

  it('says that the machine does not have the address', async () => {
    expect(await refusal({ PORT: '0', HOST: '192.0.2.99' })).toContain('no address 192.0.2.99');
  });

  it('says that nothing can be kept in what is no folder', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(await refusal({ PORT: '0', HANSA_DATA: file })).toContain('HANSA_DATA=<folder> npm start');
  });
});

describe('what standalone sets by itself', () => {
  it('gives way to what is given, also in a file', () => {
    expect(environmentOf({ A: 'given', B_FILE: '/run/b', C: '' }, { A: 'own', B: 'own', C: 'own' })).toEqual({
      A: 'given',
      B_FILE: '/run/b',
      C: 'own',
    });
  });
});

describe('the greeting', () => {
  const url = 'http://127.0.0.1:3000';

  it('names the people to sign in as, if there are any', () => {
    const [mette] = SAMPLE_PEOPLE;
    expect(greeting({ url, signsIn: true, people: [mette!] })).toContain(mette!.email);
    expect(greeting({ url, signsIn: true, people: [] })).toMatch(/Sign in as anybody, by e-mail\.\nCtrl-C/);
    expect(greeting({ url, signsIn: false, people: [] })).not.toMatch(/sign in|mailbox/i);
  });
});
