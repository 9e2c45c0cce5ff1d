/** Sources are read as they are: `source` in each library's exports leads Jest past the built files. */
export default {
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/tests'],
  // Those of the stack need its real parts beside them: `npm run test:stack`.
  testMatch: ['**/*.spec.ts', '!**/*.stack.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', { swcrc: true }] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  reporters: ['default', '<rootDir>/tests/totals.js'],
  globalSetup: '<rootDir>/tests/run/postgres.js',
  globalTeardown: '<rootDir>/tests/run/stop-postgres.js',
  testTimeout: 90_000,
};
