import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..', '..');
const text = readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8');
const file = parse(text, { merge: true, maxAliasCount: -1 });
const services = Object.entries<any>(file.services);
const OURS = ['identity', 'training', 'cluster-registry', 'knowledge-exchange'];
/** Built from this checkout on the image of others. */
const EDGE = 'edge';
const isOurs = (name: string) => OURS.some((ours) => name === ours || name.startsWith(`${ours}-`));

describe('docker-compose.yml', () => {
  it.each(services)('contains %s', (_name, service) => {
    expect(service.read_only).toBe(true);
    expect(service.cap_drop).toEqual(['ALL']);
    expect(service.security_opt).toEqual(['no-new-privileges:true']);
    expect(service.deploy.resources.limits).toMatchObject({
      cpus: expect.any(String),
      memory: expect.stringMatching(/^\d+[MG]$/),
      pids: expect.any(Number),
    });
  });

  it.each(services)('knows whether %s is well, or waits for its end', (name, service) => {
    if (service.restart !== 'no') return expect(service.healthcheck.test.length).toBeGreaterThan(1);
    const waiting = services.filter(([, other]) => other.depends_on?.[name]);
    expect(waiting.map(([, other]) => other.depends_on[name].condition)).toContain('service_completed_successfully');
  });

  it('publishes the port of the edge alone, and only the edge has a way out', () => {
    expect(services.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['edge']);
    expect(file.services.edge.ports).toHaveLength(1);
    const outside = services.filter(([, { networks }]) => 'outside' in networks || networks.includes?.('outside'));
    expect(outside.map(([name]) => name)).toEqual(['edge']);
    expect([file.networks.front.internal, file.networks.inside.internal]).toEqual([true, true]);
    expect(Object.keys(file.services.edge.networks)).not.toContain('inside');
  });

  it('gives the services the account with rights on rows, and the migrations alone the one that owns the tables', () => {
    for (const [name, { environment }] of services.filter(([name]) => isOurs(name))) {
      const url = Object.entries<string>(environment).find(([key]) => key.endsWith('_DATABASE_URL'))![1];
      expect(url).toMatch(
        name.endsWith('-migrate') ? /_owner:\$\{\w+_OWNER_PASSWORD\}/ : /_app:\$\{\w+_APP_PASSWORD\}/,
      );
    }
  });

  it('holds no secret: whatever is secret comes from .env', () => {
    const secret = /(PASSWORD|SECRET|_KEY|REDISCLI_AUTH)$/;
    const given = services.flatMap(([, { environment }]) => Object.entries<string>(environment ?? {}));
    const secrets = given.filter(([name]) => secret.test(name));
    expect(secrets.length).toBeGreaterThan(10);
    for (const [name, value] of secrets) expect(`${name}: ${value}`).toMatch(/: \$\{\w+(:-)?\}$/);
    for (const [, value] of given) expect(value).not.toMatch(/:\/\/[^/@]*:[^$@/][^@/]*@/);
  });

  it('pins every image of others to a version, and builds ours from this checkout', () => {
    for (const [name, { image, build }] of services) {
      if (isOurs(name))
        expect(image).toBe(`hansa/${OURS.find((ours) => name.startsWith(ours))}-service:\${HANSA_VERSION:-latest}`);
      else if (name !== EDGE) expect(image).toMatch(/:v?\d+\.\d+/);
      if (OURS.includes(name) || name === EDGE) expect(build.context).toBe('.');
      if (OURS.includes(name)) expect(build.args).toMatchObject({ APP: `${name}-service` });
    }
  });

  it('has the files of the portal in the edge, on a Caddy of a version that the Dockerfile pins as well', () => {
    const { image, build } = file.services[EDGE];
    expect([image, build.target]).toEqual(['hansa/portal:${HANSA_VERSION:-latest}', 'portal']);
    const [, pinned] = /^ARG CADDY_IMAGE=(caddy:\d+\.\d+\S*)$/m.exec(readFileSync(join(ROOT, 'Dockerfile'), 'utf8'))!;
    expect(build.args.CADDY_IMAGE).toBe(`\${CADDY_IMAGE:-${pinned}}`);
  });

  it('names every image, program and port of a stand-in by a service that it has', () => {
    const standIns = readFileSync(join(import.meta.dirname, 'stand-ins/compose.yml'), 'utf8').replace('!override', '');
    const replaced = Object.keys(parse(standIns).services);
    expect(replaced.sort()).toEqual(
      services
        .map(([name]) => name)
        .filter((name) => !isOurs(name) && name !== EDGE)
        .sort(),
    );
  });
});

describe('compose:env', () => {
  const make = (folder: string, ...words: string[]) =>
    spawnSync(process.execPath, [join(ROOT, 'deploy/compose/make-env.js'), '--file', join(folder, '.env'), ...words], {
      encoding: 'utf8',
    });
  const made = (...words: string[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'hansa-env-'));
    try {
      expect(make(folder, ...words)).toMatchObject({ status: 0, stderr: '' });
      const again = make(folder, ...words);
      expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('is there already')]);
      expect(statSync(join(folder, '.env')).mode & 0o777).toBe(0o600);
      const lines = readFileSync(join(folder, '.env'), 'utf8')
        .split('\n')
        .filter((line) => /^\w+=/.test(line));
      return Object.fromEntries(
        lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it('sets everything that docker-compose.yml needs, each secret another one', () => {
    const values = made();
    const needed = [...text.matchAll(/\$\{(\w+)(?:\}|:\?)/g)].map(([, name]) => name!);
    expect(needed.filter((name) => !values[name])).toEqual([]);
    const secrets = Object.entries(values).filter(([name]) => /PASSWORD|SECRET/.test(name));
    expect(new Set(secrets.map(([, value]) => value)).size).toBe(secrets.length);
    for (const [, value] of secrets) expect(value).toMatch(/^[\da-f]{64}$/);
    expect(JSON.parse(values['TRAINING_SIGNING_KEY']!.slice(1, -1))).toMatchObject({ kty: 'OKP', crv: 'Ed25519' });
  });

  it('brings the sample people where only this machine comes, and nowhere else', () => {
    expect(made()).toMatchObject({ EDGE_BIND: '127.0.0.1', COMPOSE_FILE: expect.stringContaining('sample-people') });
    const values = made('--url', 'https://hansa.example');
    expect(values).toMatchObject({ HANSA_URL: 'https://hansa.example', EDGE_PORT: '443', EDGE_BIND: '0.0.0.0' });
    expect(values).toMatchObject({ COMPOSE_FILE: 'docker-compose.yml' });
    expect(values['HANSA_MODE']).toBeUndefined();
  });
});
