import { CommandFailed, SettingsAreWrong } from '@hansa/platform';
import { CannotStart } from './cannot-start.js';
import { COMMANDS } from './commands/commands.js';

const [verb = '', ...words] = process.argv.slice(2);
const command = COMMANDS[verb];
if (!command) {
  console.error(`There is no command "${verb}". There are: ${Object.keys(COMMANDS).sort().join(', ')}.`);
  process.exit(2);
}
try {
  await command(words, (line) => console.log(line));
} catch (error) {
  const inWords = [CommandFailed, CannotStart, SettingsAreWrong].some((kind) => error instanceof kind);
  console.error(inWords ? (error as Error).message : error);
  process.exit(1);
}
