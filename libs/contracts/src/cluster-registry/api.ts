export * from './cluster.js';
export * from './codes.js';
