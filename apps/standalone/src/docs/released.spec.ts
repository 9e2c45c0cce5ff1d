import { describe, expect, it } from '@jest/globals';
import { brokenPromises, currentSchemas } from './released.js';

const released = {
  'training.thing-done.v1': {
    type: 'object',
    properties: { id: { type: 'string' }, kind: { enum: ['a', 'b'] } },
    required: ['id', 'kind'],
  },
};
const changed = (change: (schema: (typeof released)['training.thing-done.v1']) => object) => ({
  'training.thing-done.v1': change(structuredClone(released['training.thing-done.v1'])) as Record<string, unknown>,
});

describe('a released event', () => {
  it('may get an optional field', () => {
    const current = changed((schema) => ({
      ...schema,
      properties: { ...schema.properties, place: { type: 'string' } },
    }));
    expect(brokenPromises(released, current)).toEqual([]);
  });

  it.each([
    ['lose a field', changed((schema) => ({ ...schema, properties: { id: schema.properties.id } }))],
    ['get a needed field', changed((schema) => ({ ...schema, required: [...schema.required, 'place'] }))],
    [
      'change the type of a field',
      changed((schema) => ({ ...schema, properties: { ...schema.properties, id: { type: 'number' } } })),
    ],
    [
      'change its values',
      changed((schema) => ({ ...schema, properties: { ...schema.properties, kind: { enum: ['a'] } } })),
    ],
    ['go away', {}],
  ])('may not %s', (_what, current) => {
    expect(brokenPromises(released, current)).not.toEqual([]);
  });

  it('has a schema for each event and state there is', () => {
    expect(Object.keys(currentSchemas()).length).toBeGreaterThan(10);
  });
});
