import { SettingsAreWrong } from '@hansa/platform';
import { CommandFailed, COMMANDS } from './commands/commands.js';

const [verb = '', ...words] = process.argv.slice(2);
const command = COMMANDS[verb];
if (!command) {
  console.error(`There is no command "${verb}". There are: ${Object.keys(COMMANDS).sort().join(', ')}.`);
  process.exit(2);
}
try {
  await command(words, (line) => console.log(line));
} catch (error) {
  const inWords = error instanceof CommandFailed || error instanceof SettingsAreWrong;
  console.error(inWords ? error.message : error);
  process.exit(1);
}
