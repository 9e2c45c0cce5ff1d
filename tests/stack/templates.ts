import { SERVICES } from '@hansa/contracts';
import { join } from 'node:path';
import { makeDatabase, templateOf } from './databases.js';
import { Services } from './services.js';
import type { StackFacts } from './stack.js';

/** The databases from which others are cloned: each brought forward by its service's own `migrate`, as its owner. */
export async function makeTemplates(facts: StackFacts): Promise<void> {
  const databases = Object.fromEntries(SERVICES.map((service) => [service, templateOf(service)])) as Record<
    (typeof SERVICES)[number],
    string
  >;
  const services = new Services(facts, { prefix: 'templates', databases, folder: join(facts.folder, 'templates') });
  for (const service of SERVICES) await makeDatabase(facts.postgresUrl, service, databases[service]);
  await Promise.all(SERVICES.map((service) => services.command(service, ['migrate'])));
}
