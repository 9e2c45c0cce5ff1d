import { MemoryCarrier } from '../memory-carrier.js';
import { conformance } from './conformance.js';

conformance('memory', (databases) => Promise.resolve(new MemoryCarrier(databases)));
