export { eraseAgain } from './erasure/erase-again.command.js';
export { recallErasures } from './erasure/recall-erasures.command.js';
export { IdentityModule } from './identity.module.js';
export { MakeFirstOperator } from './platform-role/make-first-operator.js';
export { nameFirstOperator } from './platform-role/operator.command.js';
