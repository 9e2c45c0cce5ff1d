import workspace from '../../jest.config.js';

/** The rules read files; they need no PostgreSQL. */
const { globalSetup: _setup, globalTeardown: _teardown, ...config } = workspace;

export default { ...config, rootDir: '../..', roots: ['<rootDir>/tests/architecture'] };
