export * from './files.js';
export * from './start-hansa.js';
export * from './test-database.js';
export * from './until.js';
