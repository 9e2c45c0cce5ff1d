export * from './module.events.js';
export * from './evaluation.events.js';
export * from './certificate.events.js';
export * from './session.events.js';
export * from './enrolment.events.js';
export * from './module.state.js';
export * from './session.state.js';
