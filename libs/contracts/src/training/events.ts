export * from './session.events.js';
export * from './enrolment.events.js';
