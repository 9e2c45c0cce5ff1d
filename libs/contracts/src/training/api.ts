export * from './module.js';
export * from './evaluation.js';
export * from './integration.js';
export * from './certificate.js';
export * from './session.js';
export * from './place-in-session.js';
export * from './enrolment.js';
export * from './attendance.js';
