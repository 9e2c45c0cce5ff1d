import type { EventDefinition, StateDefinition } from '@hansa/contracts';
import type { Transaction } from '../database/transaction.js';

/** One method with `@OnEvent` or `@Projects`. */
export interface Handler {
  /** `<Class>.<method>`; stands in inbox rows and dead letters, so it must not change lightly. */
  name: string;
  definition: EventDefinition | StateDefinition;
  invoke(payload: unknown, tx: Transaction): Promise<void>;
}
