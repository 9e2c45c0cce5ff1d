import type { Service } from '@hansa/contracts';
import { join } from 'node:path';
import { type Launch } from './os-process.js';
import { Part } from './part.js';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const CADDYFILE = join(ROOT, 'deploy', 'caddy', 'Caddyfile');

export interface EdgeOptions {
  port: number;
  keycloak: string;
  /** The processes of each service, as `host:port`. */
  services: Partial<Record<Service, readonly string[]>>;
  environment?: Record<string, string>;
}

/** The edge with the file that is deployed, by plain HTTP on a port of this machine. */
export function caddy(folder: string, options: EdgeOptions): Part {
  const { port, keycloak, services, environment } = options;
  const upstreams = Object.entries(services).map(([service, hosts]) => [
    `${service.replaceAll('-', '_').toUpperCase()}_UPSTREAM`,
    hosts.join(' '),
  ]);
  const launch: Launch = {
    folder,
    command: 'caddy',
    args: ['run', '--config', CADDYFILE, '--adapter', 'caddyfile'],
    environment: {
      HANSA_ADDRESS: `http://127.0.0.1:${port}`,
      KEYCLOAK_UPSTREAM: keycloak,
      PORTAL_ROOT: join(ROOT, 'apps', 'portal', 'dist'),
      // It keeps certificates and its last configuration there.
      XDG_DATA_HOME: folder,
      XDG_CONFIG_HOME: folder,
      HOME: folder,
      ...Object.fromEntries(upstreams),
      ...environment,
    },
  };
  return new Part({
    name: 'Caddy',
    log: join(folder, 'caddy.log'),
    launch,
    // That it listens is enough: what is behind it may be away.
    isReady: async () =>
      (await fetch(`http://127.0.0.1:${port}/api`, { signal: AbortSignal.timeout(2_000) })).status === 404,
  });
}
