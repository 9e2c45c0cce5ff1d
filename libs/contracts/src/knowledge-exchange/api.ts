export * from './fact.js';
export * from './file.js';
export * from './place.js';
export * from './practice.js';
export * from './resource.js';
export * from './transfer.js';
