export * from './cluster.js';
export * from './codes.js';
export * from './criteria.js';
export * from './ledger.js';
export * from './member.js';
export * from './region.js';
export * from './import.js';
