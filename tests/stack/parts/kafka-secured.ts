import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './cache.js';
import { kafka } from './kafka.js';
import type { Part } from './part.js';

export const ACCOUNT = { username: 'hansa', password: 'of the secured broker' };

export interface SecuredKafka {
  part: Part;
  /** Where it speaks TLS with whoever signs in. */
  broker: string;
  /** The certificate (PEM) that its own comes from, and one that has nothing to do with it. */
  ca: string;
  strangersCa: string;
}

/** A broker that speaks TLS and lets in one account, which SCRAM-SHA-512 proves (RFC 5802). */
export async function securedKafka(
  folder: string,
  ports: { secured: number; broker: number; controller: number },
): Promise<SecuredKafka> {
  mkdirSync(folder, { recursive: true });
  const ca = makeAuthority(folder, 'ca');
  const strangersCa = makeAuthority(folder, 'stranger');
  const keystore = makeKeystore(folder);
  const { secured, broker, controller } = ports;
  const part = await kafka(folder, ports, {
    properties: `
listeners=CLIENTS://127.0.0.1:${secured},BROKERS://127.0.0.1:${broker},CONTROLLER://127.0.0.1:${controller}
advertised.listeners=CLIENTS://127.0.0.1:${secured},BROKERS://127.0.0.1:${broker}
listener.security.protocol.map=CLIENTS:SASL_SSL,BROKERS:PLAINTEXT,CONTROLLER:PLAINTEXT
inter.broker.listener.name=BROKERS
ssl.keystore.type=PEM
ssl.keystore.location=${keystore}
sasl.enabled.mechanisms=SCRAM-SHA-512
listener.name.clients.scram-sha-512.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required;
`,
    format: ['--add-scram', `SCRAM-SHA-512=[name=${ACCOUNT.username},password="${ACCOUNT.password}"]`],
  });
  return { part, broker: `127.0.0.1:${secured}`, ca, strangersCa };
}

const openssl = (folder: string, ...words: string[]) => run('openssl', words, folder);

function makeAuthority(folder: string, name: string): string {
  const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', `${name}.key`];
  openssl(folder, 'req', '-x509', ...key, '-out', `${name}.pem`, '-days', '2', '-subj', `/CN=${name} of the tests`);
  return readFileSync(join(folder, `${name}.pem`), 'utf8');
}

/** The broker's own key and certificate in one file, as Kafka takes it. */
function makeKeystore(folder: string): string {
  const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', 'broker.key'];
  writeFileSync(join(folder, 'broker.ext'), 'subjectAltName=IP:127.0.0.1\n');
  openssl(folder, 'req', ...key, '-out', 'broker.csr', '-subj', '/CN=broker');
  const by = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', 'broker.ext'];
  openssl(folder, 'x509', '-req', '-in', 'broker.csr', ...by, '-out', 'broker.pem', '-days', '2');
  const keystore = join(folder, 'keystore.pem');
  const parts = ['broker.key', 'broker.pem', 'ca.pem'].map((file) => readFileSync(join(folder, file), 'utf8'));
  writeFileSync(keystore, parts.join(''));
  return keystore;
}
