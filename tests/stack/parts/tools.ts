import { spawnSync } from 'node:child_process';

const NEEDED = {
  java: { ask: ['-version'], debian: 'default-jre-headless', what: 'Java 17 or newer (runs Kafka and Keycloak)' },
  mvn: { ask: ['-v'], debian: 'maven', what: 'Maven (fetches Kafka and Keycloak)' },
  caddy: { ask: ['version'], debian: 'caddy', what: 'Caddy 2.6 or newer (the edge)' },
  'redis-server': { ask: ['--version'], debian: 'redis-server', what: 'Redis 7' },
  unzip: { ask: ['-v'], debian: 'unzip', what: 'unzip (unpacks Keycloak)' },
} as const;
const OLDEST_JAVA = 17;

/** Says all at once what of the machine is missing, and how it comes. */
export class ToolsAreMissing extends Error {
  constructor(tools: readonly (keyof typeof NEEDED)[]) {
    const lines = tools.map((tool) => `  ${tool}: ${NEEDED[tool].what}`);
    const packages = tools.map((tool) => NEEDED[tool].debian).join(' ');
    super(
      `The stack needs programs that this machine does not have:\n${lines.join('\n')}\n` +
        `On Debian and Ubuntu: apt-get update && apt-get install --no-install-recommends ${packages}`,
    );
    this.name = 'ToolsAreMissing';
  }
}

/** Throws `ToolsAreMissing`. */
export function checkTools(): void {
  const missing = (Object.keys(NEEDED) as (keyof typeof NEEDED)[]).filter((tool) => {
    const { error, stderr, stdout } = spawnSync(tool, NEEDED[tool].ask, { encoding: 'utf8' });
    if (error) return true;
    const java = /version "(?:1\.)?(\d+)/.exec(`${stderr}${stdout}`)?.[1];
    return tool === 'java' && Number(java ?? 0) < OLDEST_JAVA;
  });
  if (missing.length > 0) throw new ToolsAreMissing(missing);
}
