/**
 * Starts what is built, building first where a source has changed since. Run by the scripts of package.json.
 *
 *   npm start           runs Hansa
 *   npm run <verb>      runs one command, such as `migrate`
 */
import { buildWhatChanged } from '../../tools/build.js';

try {
  buildWhatChanged();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
await import(process.argv.length > 2 ? './dist/command.js' : './dist/main.js');
