import type { Container } from './hansa-in-containers.js';
import { SERVICES } from './hansa-in-containers.js';

/** What a container may do beyond the least, and why: only what docker-compose.yml says as well. */
const MAY = new Map([['edge', ['NET_BIND_SERVICE']]]);

/** What is not as it should be with containers that run, in words; nothing if all is well. */
export function loose(containers: readonly Container[], port: number): string[] {
  return containers.flatMap((container) => [
    ...contained(container),
    ...published(container, port),
    ...ended(container),
  ]);
}

function contained({ name, inspected: { HostConfig: host, Config: config } }: Container): string[] {
  const [cpus, memory, pids] = [host.NanoCpus, host.Memory, host.PidsLimit];
  const added = (host.CapAdd ?? []).map((capability: string) => capability.replace('CAP_', ''));
  const user = String(config.User).split(':')[0];
  return [
    host.ReadonlyRootfs ? '' : 'can write to its root',
    host.CapDrop?.includes('ALL') ? '' : 'keeps capabilities',
    added.every((capability: string) => MAY.get(name)?.includes(capability)) ? '' : `has ${added.join(', ')}`,
    host.SecurityOpt?.some((option: string) => option.startsWith('no-new-privileges')) ? '' : 'can gain privileges',
    host.Privileged ? 'is privileged' : '',
    cpus > 0 && memory > 0 && pids > 0 ? '' : 'has no limit of processor, memory or processes',
    isOurs(name) && (user === '' || user === '0' || user === 'root') ? 'runs as root' : '',
  ]
    .filter(Boolean)
    .map((what) => `${name} ${what}`);
}

function published({ name, inspected }: Container, port: number): string[] {
  const bindings = Object.values<{ HostIp: string; HostPort: string }[] | null>(
    inspected.HostConfig.PortBindings ?? {},
  );
  const ports = bindings.flatMap((binding) => binding ?? []);
  const wanted = name === 'edge' ? [`127.0.0.1:${port}`] : [];
  const found = ports.map(({ HostIp, HostPort }) => `${HostIp}:${HostPort}`);
  return found.join() === wanted.join() ? [] : [`${name} publishes ${found.join() || 'nothing'}`];
}

function ended({ name, state }: Container): string[] {
  if (state.Status === 'exited') return state.ExitCode === 0 ? [] : [`${name} ended with ${state.ExitCode}`];
  const health = state.Health?.Status ?? 'without a health check';
  return health === 'healthy' ? [] : [`${name} is ${health}`];
}

export function isOurs(name: string): boolean {
  return SERVICES.some((service) => name === service || name.startsWith(`${service}-`));
}
