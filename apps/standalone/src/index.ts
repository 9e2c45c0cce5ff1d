export { builtPortal, portal } from './portal.js';
export { type Standalone, startStandalone } from './standalone.js';
