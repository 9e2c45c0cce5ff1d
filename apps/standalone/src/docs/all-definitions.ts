import * as contracts from '@hansa/contracts';
import type { EventDefinition, StateDefinition } from '@hansa/contracts';

export type Definition = EventDefinition | StateDefinition;

/** Every event and state of the contracts, by name. */
export function allDefinitions(): Definition[] {
  const isDefinition = (value: unknown): value is Definition =>
    typeof value === 'object' && value !== null && 'kind' in value && 'type' in value && 'service' in value;
  return Object.values(contracts)
    .flatMap((value: unknown) => (isDefinition(value) ? [value] : Object.values(value ?? {}).filter(isDefinition)))
    .sort((one, other) => one.type.localeCompare(other.type));
}
