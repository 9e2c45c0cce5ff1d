import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { freePort } from '@hansa/platform/testing';
import { eventually } from '@hansa/test-journeys/eventually';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { accountUrl, templateOf } from './databases.js';
import { ACCOUNT, type SecuredKafka, securedKafka } from './parts/kafka-secured.js';
import { runningStack, type StackPlatform, startStackPlatform } from './platform.js';
import { commonSettings, runCommand } from './services.js';
import type { StackFacts } from './stack.js';

// Who is not let in tries for some seconds before he says so.
jest.setTimeout(600_000);

describe('services and a broker that speaks TLS with whoever signs in', () => {
  let facts: StackFacts;
  let folder: string;
  let kafka: SecuredKafka;
  let platform: StackPlatform;
  const environment = () => ({
    KAFKA_SSL: 'true',
    // As while the one takes the place of the other.
    KAFKA_CA: kafka.strangersCa + kafka.ca,
    KAFKA_USERNAME: ACCOUNT.username,
    KAFKA_PASSWORD: ACCOUNT.password,
  });

  beforeAll(async () => {
    const stack = runningStack();
    folder = join(stack.folder, `secured-${randomUUID().slice(0, 8)}`);
    const [secured, broker, controller] = [await freePort(), await freePort(), await freePort()];
    kafka = await securedKafka(folder, { secured, broker, controller });
    await kafka.part.start();
    facts = { ...stack, kafkaBrokers: kafka.broker };
    platform = await startStackPlatform(facts, { environment: environment() });
  });
  afterAll(async () => {
    await platform?.close();
    await kafka?.part.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('tell each other what happened', async () => {
    // Not `arrive`: whether all is quiet is asked of a broker without TLS.
    const founder = await platform.signIn('founder@tls.example', 'Founder');
    await founder.must(200, founder.get('/identity/me'));
    const name = { original: 'en', texts: { en: 'Behind TLS' } };
    const input = { name, type: 'agency', country: 'SE', website: null, parentId: null };
    const { id } = await founder.must(201, founder.post('/identity/organisations', input));
    await eventually(
      () => platform.databases.get('training')!.query('select 1 from organisation where id = $1', [id]),
      (rows) => rows.length === 1,
    );
    // And the other way: what is done in training comes to the trail that identity keeps.
    const level = { ownerId: id, code: 'TLS-1', level: 'advanced', scope: 'transnational' };
    const said = (en: string) => ({ original: 'en', texts: { en } });
    const module = {
      ...{ ...level, title: said('Over a secured broker'), summary: said('What it takes.'), outcomes: [said('Can')] },
      ...{ targetGroups: ['cluster-managers'], languages: ['en'], hours: 6, prerequisites: [], materials: [] },
    };
    const made = await founder.must(201, founder.post('/training/modules', module));
    await eventually(
      () => platform.databases.get('identity')!.query('select 1 from audit_entry where subject_id = $1', [made.id]),
      (rows) => rows.length === 1,
    );
  });

  /** What `topics` of a service says on the way out, with something else in its settings. */
  const refusal = async (other: Record<string, string | undefined>): Promise<string> => {
    const database = accountUrl(facts.postgresUrl, 'training', 'app', templateOf('training'));
    const settings = Object.entries({ ...environment(), TRAINING_DATABASE_URL: database, ...other });
    const given = Object.fromEntries(
      settings.filter((setting): setting is [string, string] => setting[1] !== undefined),
    );
    const options = { prefix: `t${randomUUID().slice(0, 8)}`, folder, environment: given };
    return runCommand('training', ['topics'], commonSettings(facts, options)).then(
      (text) => `it was let in: ${text}`,
      (error: unknown) => String(error),
    );
  };

  it.each([
    ['another password', () => ({ KAFKA_PASSWORD: 'guessed' }), /SCRAM SHA512 authentication failed/],
    ['an account that is not there', () => ({ KAFKA_USERNAME: 'nobody' }), /SCRAM SHA512 authentication failed/],
    [
      'a broker whose certificate is from elsewhere',
      () => ({ KAFKA_CA: kafka.strangersCa }),
      /self-signed certificate/,
    ],
    ['a broker of another name', () => ({ KAFKA_BROKERS: elsewhere() }), /does not match certificate's altnames/],
    ['no TLS', () => ({ KAFKA_SSL: 'false', KAFKA_CA: undefined }), /cannot be used: Closed connection/],
    ['a certificate but no TLS', () => ({ KAFKA_SSL: 'false' }), /KAFKA_CA: is of no use without KAFKA_SSL/],
    ['an account without a password', () => ({ KAFKA_PASSWORD: undefined }), /KAFKA_PASSWORD: is needed/],
  ])('refuse %s, and say so in a line', async (_, other, words) => {
    const said = await refusal(other());
    expect(said).toMatch(words);
    expect(said).not.toMatch(/\n\s+at /);
  });

  const elsewhere = () => kafka.broker.replace('127.0.0.1', 'localhost');
});
