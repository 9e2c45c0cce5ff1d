import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { cached, run, sha256 } from './cache.js';
import { answers, Part } from './part.js';

const VERSION = '26.7.3';
const CHECKSUM = '27a6535553c3cdcd083872ba40629efafb3475e3b758e0c6f691395561dd0f1f';
const ARTIFACT = `org.keycloak:keycloak-quarkus-dist:${VERSION}:zip`;
/** What its image is built for as well; a start with `--optimized` then takes seconds instead of a minute. */
const BUILT_FOR = ['--db=postgres', '--health-enabled=true', '--metrics-enabled=true'];
const REALM = join(import.meta.dirname, '..', '..', '..', 'deploy', 'keycloak');

/** Its distribution as Maven Central has it, checked, unpacked and built once. */
export function fetchKeycloak(): Promise<string> {
  return cached(`keycloak-${VERSION}`, async (folder) => {
    run('mvn', ['-q', '-B', '-C', 'dependency:copy', `-Dartifact=${ARTIFACT}`, `-DoutputDirectory=${folder}`], folder);
    const zip = join(folder, `keycloak-quarkus-dist-${VERSION}.zip`);
    const found = await sha256(zip);
    if (found !== CHECKSUM) throw new Error(`${zip} has the checksum ${found} instead of ${CHECKSUM}`);
    run('unzip', ['-q', zip, '-d', folder]);
    run('rm', [zip]);
    run(join(folder, `keycloak-${VERSION}`, 'bin', 'kc.sh'), ['build', ...BUILT_FOR]);
  });
}

export interface KeycloakOptions {
  ports: { http: number; management: number };
  /** The address of the edge, under which browsers know it. */
  url: string;
  database: { url: string; user: string; password: string };
  /** What the realm file takes from the environment: HANSA_URL, IDENTITY_ADMIN_CLIENT_SECRET, SMTP_HOST and others. */
  realm: Record<string, string>;
  /** Who may administer it at first. */
  administrator: { name: string; password: string };
  /** Brings the sample people as well, each with the development password. */
  withPeople?: boolean;
}

/** Keycloak with the realm that is deployed, in production mode, in `folder`. */
export async function keycloak(folder: string, options: KeycloakOptions): Promise<Part> {
  const built = join(await fetchKeycloak(), `keycloak-${VERSION}`);
  const { ports, url, database, realm, administrator } = options;
  // A home of its own beside the shared one that was built: each has its own realm to import.
  mkdirSync(join(folder, 'data', 'import'), { recursive: true });
  for (const part of readdirSync(built)) if (part !== 'data') symlinkSync(join(built, part), join(folder, part));
  const imported = join(folder, 'data', 'import');
  cpSync(join(REALM, 'hansa-realm.json'), join(imported, 'hansa-realm.json'));
  if (options.withPeople) {
    cpSync(join(REALM, 'development', 'hansa-users-0.json'), join(imported, 'hansa-users-0.json'));
  }
  return new Part({
    name: 'Keycloak',
    log: join(folder, 'keycloak.log'),
    // A busy machine needs minutes for what a free one does in seconds.
    patience: 600_000,
    launch: {
      folder,
      command: 'java',
      // As its own `kc.sh` calls it; through the script a kill would not reach it.
      args: [
        ...['-Xms64m', '-Xmx512m', '-XX:MaxMetaspaceSize=256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
        ...[
          '-Dfile.encoding=UTF-8',
          '-Djava.security.egd=file:/dev/urandom',
          '-Duser.language=en',
          '-Duser.country=US',
        ],
        ...['java.util', 'java.util.concurrent', 'java.security', 'java.lang'].map(
          (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
        ),
        ...[`-Dkc.home.dir=${folder}`, `-Djboss.server.config.dir=${join(folder, 'conf')}`],
        ...['-Djava.util.logging.manager=org.jboss.logmanager.LogManager', '-Dpicocli.disable.closures=true'],
        ...['-cp', join(built, 'lib', 'quarkus-run.jar'), 'io.quarkus.bootstrap.runner.QuarkusEntryPoint'],
        ...['start', '--optimized', '--import-realm'],
      ],
      environment: {
        ...realm,
        KC_HTTP_ENABLED: 'true',
        KC_HTTP_HOST: '127.0.0.1',
        KC_HTTP_PORT: String(ports.http),
        KC_HTTP_MANAGEMENT_PORT: String(ports.management),
        KC_HOSTNAME: url,
        // The administration is not public.
        KC_HOSTNAME_ADMIN: `http://127.0.0.1:${ports.http}`,
        KC_HOSTNAME_BACKCHANNEL_DYNAMIC: 'true',
        KC_PROXY_HEADERS: 'xforwarded',
        KC_PROXY_TRUSTED_ADDRESSES: '127.0.0.1',
        KC_CACHE: 'local',
        KC_DB_URL: database.url,
        KC_DB_USERNAME: database.user,
        KC_DB_PASSWORD: database.password,
        KC_BOOTSTRAP_ADMIN_USERNAME: administrator.name,
        KC_BOOTSTRAP_ADMIN_PASSWORD: administrator.password,
      },
    },
    isReady: () => answers(`http://127.0.0.1:${ports.management}/health/ready`),
  });
}
