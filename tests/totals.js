import { appendFileSync } from 'node:fs';

/** Adds a line `<passed> <failed>` to the file that TEST_TOTALS names, for the closing line of `.ci/run`. */
export default class Totals {
  onRunComplete(_contexts, results) {
    const file = process.env.TEST_TOTALS;
    if (!file) return;
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    appendFileSync(file, `${results.numPassedTests} ${failed}\n`);
  }
}
