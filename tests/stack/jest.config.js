import shared from '../../jest.config.js';

/** The very journeys of one process, and what only the stack has, over real parts that are started once. */
export default {
  ...shared,
  rootDir: '../..',
  roots: ['libs', 'tests/journeys', 'tests/portal', 'tests/stack', 'tests/faults'].map((root) => `<rootDir>/${root}`),
  testMatch: ['**/tests/journeys/**/*.spec.ts', '**/tests/portal/*.journey.spec.ts', '**/*.stack.spec.ts'],
  // Tests of what is inside one process.
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '\\.int\\.spec\\.ts$'],
  globalSetup: '<rootDir>/tests/stack/run/start.js',
  globalTeardown: '<rootDir>/tests/stack/run/stop.js',
  // There is one edge, which leads to the processes of one platform at a time.
  maxWorkers: 1,
  // Two cores that do much else start four services and sign two hundred people in.
  testTimeout: 600_000,
};
