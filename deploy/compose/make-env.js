/**
 * Makes the `.env` that docker-compose.yml reads, with passwords and keys that nobody has seen:
 *
 *   npm run compose:env                                  for this machine, http://localhost:8080, with the sample people
 *   npm run compose:env -- --url https://hansa.example   for everybody, with a certificate that the edge gets itself
 *
 * It never overwrites one: the databases and the certificates of a running Hansa hang on what stands in it.
 */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const options = {
  url: { type: 'string', default: 'http://localhost:8080' },
  /** The first three numbers of the network between the edge and the services, if that is taken. */
  network: { type: 'string', default: '172.31.250' },
  file: { type: 'string', default: '.env' },
};

/** Letters and digits alone, so that it may stand in a URL, a shell and a file of settings as it is. 256 bits. */
const secret = () => randomBytes(32).toString('hex');

/** @returns {string} the file's text for a public address (an origin) and a network */
export function environmentFile({ url, network }) {
  const { protocol, hostname, port, origin } = new URL(url);
  const here = hostname === 'localhost' || hostname === '127.0.0.1';
  const files = ['docker-compose.yml', ...(here ? ['deploy/compose/sample-people.yml'] : [])];
  const signingKey = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const databases = ['IDENTITY', 'TRAINING', 'CLUSTER_REGISTRY', 'KNOWLEDGE_EXCHANGE'];
  return `# Made by npm run compose:env. Keep it from everybody else, and keep a copy: without it backups are of no use.
COMPOSE_FILE=${files.join(':')}
COMPOSE_PATH_SEPARATOR=:

# Where browsers find Hansa, how the edge calls itself, and where it listens.
HANSA_URL=${origin}
HANSA_ADDRESS=${origin}
EDGE_PORT=${port || (protocol === 'https:' ? 443 : 80)}
EDGE_BIND=${here ? '127.0.0.1' : '0.0.0.0'}
FRONT_NETWORK=${network}
${here ? '# Nobody else can reach it: a trial, in which certificates may name this machine.\nHANSA_MODE=development\n' : ''}
POSTGRES_PASSWORD=${secret()}
${databases.map((name) => `${name}_OWNER_PASSWORD=${secret()}\n${name}_APP_PASSWORD=${secret()}`).join('\n')}
KEYCLOAK_DATABASE_PASSWORD=${secret()}
KEYCLOAK_ADMIN_PASSWORD=${secret()}
IDENTITY_ADMIN_CLIENT_SECRET=${secret()}
REDIS_PASSWORD=${secret()}
FILES_S3_ACCESS_KEY=${randomBytes(10).toString('hex')}
FILES_S3_SECRET_KEY=${secret()}
KAFKA_CLUSTER_ID=${randomBytes(16).toString('base64url').replace(/^-/, 'A')}

# Signs certificates (docs/adr/0013). Those that are out name its public half for ever.
TRAINING_SIGNING_KEY='${JSON.stringify(signingKey)}'
`;
}

if (import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({ options });
  try {
    writeFileSync(values.file, environmentFile(values), { mode: 0o600, flag: 'wx' });
    console.log(
      `${values.file} is made. Now: docker compose up --build --wait, and then ${new URL(values.url).origin}`,
    );
  } catch (error) {
    const there = error.code === 'EEXIST';
    console.error(there ? `${values.file} is there already, and stays as it is.` : error.message);
    process.exit(1);
  }
}
