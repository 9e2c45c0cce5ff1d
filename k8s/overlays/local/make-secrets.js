import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/**
 * Makes the secrets of the local overlay, each in its own file: `node make-secrets.js [folder]`, by default `secrets/`
 * beside this file. What is there stays: the databases know those passwords.
 */
const SERVICES = ['identity', 'training', 'cluster-registry', 'knowledge-exchange'];
const word = () => randomBytes(24).toString('base64url');

function account(service, role) {
  const username = `${service.replaceAll('-', '_')}_${role}`;
  const password = word();
  const database = service.replaceAll('-', '_');
  return { username, password, url: `postgres://${username}:${password}@postgres:5432/${database}` };
}

const signingKey = () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });

const secrets = {
  'postgres-superuser': { password: word() },
  'keycloak-admin': { username: 'admin', password: word() },
  'keycloak-database': { username: 'keycloak', password: word() },
  'hansa-secrets': { MAIL_URL: 'smtp://mailpit:1025' },
  'identity-secrets': { IDENTITY_ADMIN_CLIENT_SECRET: word() },
  'training-secrets': { TRAINING_SIGNING_KEY: JSON.stringify(signingKey()) },
  'knowledge-exchange-secrets': { FILES_S3_ACCESS_KEY: word(), FILES_S3_SECRET_KEY: word() },
};
for (const service of SERVICES) {
  secrets[`${service}-database`] = account(service, 'app');
  secrets[`${service}-database-owner`] = account(service, 'owner');
}

const folder = process.argv[2] ?? join(fileURLToPath(new URL('.', import.meta.url)), 'secrets');
mkdirSync(folder, { recursive: true, mode: 0o700 });
let made = 0;
for (const [name, values] of Object.entries(secrets)) {
  const file = join(folder, `${name}.env`);
  if (existsSync(file)) continue;
  const lines = Object.entries(values).map(([key, value]) => `${key}=${value}\n`);
  writeFileSync(file, lines.join(''), { mode: 0o600 });
  made++;
}
console.log(`${made} secrets made, ${Object.keys(secrets).length - made} were there.`);
