export * from './cluster.events.js';
export * from './partner-search.events.js';
export * from './label.events.js';
