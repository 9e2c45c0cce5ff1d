import { Logger, type Type } from '@nestjs/common';
import { inspect } from 'node:util';
import { definitionOf } from '../domain.js';
import { KafkaSettings } from '../messaging/kafka/kafka.settings.js';
import { SettingsAreWrong } from '../settings/read-settings.js';
import { Application } from './application.js';
import { type Command, CommandFailed } from './commands/command.js';
import { COMMANDS, KAFKA_COMMANDS } from './commands/commands.js';

/**
 * One domain as a process of its own: `node main.js` runs it until SIGTERM, `node main.js <verb> [...]` runs one command
 * beside it and ends. What it needs stands in the environment. Ends with 1 and says why when it cannot.
 * @param own commands of this domain beside those that every service has
 */
export async function runService(domain: Type, own: Record<string, Command> = {}): Promise<void> {
  const [verb, ...words] = process.argv.slice(2);
  try {
    if (verb) await runCommand(domain, { ...COMMANDS, ...KAFKA_COMMANDS, ...own }, verb, words);
    else await serve(domain);
  } catch (error) {
    const inWords = error instanceof CommandFailed || error instanceof SettingsAreWrong;
    process.stderr.write(`${inWords ? error.message : inspect(error)}\n`);
    process.exit(1);
  }
}

async function serve(domain: Type): Promise<void> {
  const application = await Application.create({ domains: [domain] });
  if (application.setting(KafkaSettings).brokers.length === 0) {
    throw new SettingsAreWrong(['KAFKA_BROKERS: a service of its own needs Kafka; all of them in one are standalone']);
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stopGently(application));
  }
  await application.start();
  new Logger('service').log(`${definitionOf(domain).name} runs at ${await application.url()}`);
}

async function stopGently(application: Application): Promise<void> {
  await application.drain();
  await application.stop();
  process.exit(0);
}

async function runCommand(domain: Type, commands: Record<string, Command>, verb: string, words: string[]) {
  const command = commands[verb];
  if (!command) {
    throw new CommandFailed(`There is no command "${verb}". There are: ${Object.keys(commands).sort().join(', ')}.`);
  }
  const environment = {
    LOG_LEVEL: 'error',
    ...process.env,
    ...(verb === 'migrate' ? { MIGRATE_AT_START: 'true' } : {}),
  };
  const application = await Application.create({ domains: [domain], environment });
  try {
    await command(words, { application, tell: (line) => void process.stdout.write(`${line}\n`) });
  } finally {
    await application.stop();
  }
  // What a library keeps open must not keep a command from ending.
  process.exit(0);
}
