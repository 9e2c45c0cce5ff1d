import type { Command } from './command.js';
import { deadLetters } from './dead-letters.js';
import { migrate } from './migrate.js';
import { outbox } from './outbox.js';
import { projections } from './projections.js';
import { restored } from './restored.js';
import { topics } from './topics.js';

/** What every service can be told beside running, wherever it runs. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  migrate,
  outbox,
  'dead-letters': deadLetters,
  projections,
};

/** What only makes sense where a broker is. */
export const KAFKA_COMMANDS: Readonly<Record<string, Command>> = { topics, restored };
