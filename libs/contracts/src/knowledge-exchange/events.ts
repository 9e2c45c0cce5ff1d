export * from './discussion.events.js';
export * from './practice.events.js';
export * from './resource.events.js';
export * from './transfer.events.js';
