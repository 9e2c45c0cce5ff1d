import { SERVICES, type Service } from '@hansa/contracts';
import { freePort } from '@hansa/platform/testing';
import { answers, Part } from '@hansa/test-stack/parts/part';
import { runCommand } from '@hansa/test-stack/services';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ground } from './ground.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** What the image tells Node about its memory. */
export const FLAGS: readonly string[] =
  /^ENTRYPOINT .*$/m.exec(readFileSync(join(ROOT, 'Dockerfile'), 'utf8'))![0].match(/--[\w-]+=\d+/g) ?? [];

const mainOf = (service: Service) => join(ROOT, 'apps', `${service}-service`, 'dist', 'main.js');

/** Every service as a process of its own, as its image runs it. */
export class Services {
  private static running: Services | undefined;

  private constructor(
    private readonly parts: ReadonlyMap<Service, Part>,
    private readonly ports: ReadonlyMap<Service, number>,
  ) {}

  /** Brings the databases forward and makes the topics, then starts them all. */
  static async start(ground: Ground, nodeOptions: readonly string[] = []): Promise<Services> {
    await Promise.all(SERVICES.map((service) => command(ground, service, 'migrate')));
    for (const service of SERVICES) await command(ground, service, 'topics');
    const parts = new Map<Service, Part>();
    const ports = new Map<Service, number>();
    for (const service of SERVICES) {
      const port = await freePort();
      ports.set(service, port);
      const plan = {
        name: service,
        log: join(ground.folder, `${service}.log`),
        launch: {
          command: process.execPath,
          args: [...FLAGS, ...nodeOptions, mainOf(service)],
          environment: { ...ground.environmentOf(service), PORT: String(port) },
        },
        isReady: () => answers(`http://127.0.0.1:${port}/health/ready`),
      };
      parts.set(service, new Part(plan));
    }
    Services.running = new Services(parts, ports);
    await Promise.all([...parts.values()].map((part) => part.start()));
    return Services.running;
  }

  /** For the end of a run, also of one that failed. */
  static async stopAll(): Promise<void> {
    const services = Services.running;
    Services.running = undefined;
    if (services) await Promise.all([...services.parts.values()].map((part) => part.stop(20_000)));
  }

  pid(service: Service): number {
    return this.parts.get(service)!.pid!;
  }

  port(service: Service): number {
    return this.ports.get(service)!;
  }

  url(service: Service): string {
    return `http://127.0.0.1:${this.port(service)}/api/v1/${service}`;
  }
}

/** Runs one of a service's commands to its end. */
function command(ground: Ground, service: Service, verb: string): Promise<string> {
  return runCommand(service, [verb], ground.environmentOf(service, verb === 'migrate' ? 'owner' : 'app'));
}
