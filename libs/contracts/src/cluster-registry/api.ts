export * from './cluster.js';
export * from './codes.js';
export * from './ledger.js';
