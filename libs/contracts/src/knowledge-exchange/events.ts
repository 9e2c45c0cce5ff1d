export * from './resource.events.js';
