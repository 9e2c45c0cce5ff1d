import { SettingsAreWrong } from '@hansa/platform';
import { CannotStart } from './cannot-start.js';
import { greeting } from './greeting.js';
import { startStandalone } from './standalone.js';

try {
  const standalone = await startStandalone(process.env, (line) => console.log(line));
  console.log(greeting(standalone));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void standalone.stop().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(error instanceof CannotStart || error instanceof SettingsAreWrong ? error.message : error);
  process.exit(1);
}
