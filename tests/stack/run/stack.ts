import { SERVICES } from '@hansa/contracts';
import { join } from 'node:path';
import { databaseOf, makeDatabase } from '../databases.js';
import { ToolsAreMissing } from '../parts/tools.js';
import { Services } from '../services.js';
import { type StackFacts, Stack } from '../stack.js';

/**
 * `npm run stack`: everything distributed on this machine, for a developer without Docker. Forgets all at the end.
 * PORT is that of the edge, INSTANCES how many processes each service has (1 or 2).
 */
async function main(): Promise<void> {
  const instances = Number(process.env['INSTANCES'] ?? 1);
  const edgePort = Number(process.env['PORT'] ?? 3000);
  const stack = await Stack.start({ withPeople: true, instances, edgePort }, (line) => console.log(line));
  let services: Services | undefined;
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    console.log('\nEverything stops ...');
    await services?.stop();
    await stack.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => void (stopping ??= stop().then(() => process.exit(0))));
  }
  try {
    services = await startServices(stack.facts, instances);
    console.log(greeting(stack.facts));
  } catch (error) {
    if (!stopping) await stack.stop();
    throw error;
  }
}

async function startServices(facts: StackFacts, instances: number): Promise<Services> {
  const databases = Object.fromEntries(SERVICES.map((service) => [service, databaseOf(service)])) as Record<
    (typeof SERVICES)[number],
    string
  >;
  const folder = join(facts.folder, 'services');
  // As it would run elsewhere: no clock of tests, no limits taken away.
  const environment = { TEST_CLOCK: 'false', SWEEP_INTERVAL_MS: '1000', RATE_LIMIT_PER_ADDRESS: '600' };
  const services = new Services(facts, { prefix: 'hansa', databases, folder, instances, environment });
  for (const service of SERVICES) await makeDatabase(facts.postgresUrl, service, databases[service]);
  console.log('The databases are brought forward, and the services start ...');
  await Promise.all(SERVICES.map((service) => services.command(service, ['migrate'])));
  await services.start();
  return services;
}

function greeting(facts: StackFacts): string {
  return [
    '',
    `Hansa runs at ${facts.url}`,
    `  API          ${facts.url}/api/v1/identity/reference/  (also /training, /cluster-registry, /knowledge-exchange)`,
    `  sign-in      ${facts.issuer} (operator@hansa.example and the other sample people: "hansa development")`,
    `  Keycloak     ${facts.keycloakUrl}/admin/ (${facts.keycloakAdministrator.name}, ${facts.keycloakAdministrator.password})`,
    `  PostgreSQL   ${facts.postgresUrl}/identity and so on`,
    `  Kafka        ${facts.kafkaBrokers}`,
    `  mails        ${facts.mailsFolder}`,
    `  logs         ${join(facts.folder, 'services')}`,
    'Ctrl-C stops it and removes all that it kept.',
  ].join('\n');
}

main().catch((error: unknown) => {
  console.error(error instanceof ToolsAreMissing ? error.message : error);
  process.exit(1);
});
