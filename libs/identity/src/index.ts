export { eraseAgain } from './erasure/erase-again.js';
export { recallErasures } from './erasure/recall-erasures.js';
export { IdentityModule } from './identity.module.js';
export { MakeFirstOperator } from './platform-role/make-first-operator.js';
export { nameFirstOperator } from './platform-role/name-first-operator.js';
