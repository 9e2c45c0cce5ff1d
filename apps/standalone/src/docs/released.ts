import { z } from 'zod';
import { allDefinitions } from './all-definitions.js';

type Schema = Record<string, unknown>;
/** Every event and state by its name, with the JSON Schema of its data. */
export type Released = Record<string, Schema>;

/** The events and states as they are now. */
export function currentSchemas(): Released {
  return Object.fromEntries(
    allDefinitions().map(({ type, data }) => {
      const { $schema: _dialect, ...schema } = z.toJSONSchema(data, { io: 'input', unrepresentable: 'any' });
      return [type, schema as Schema];
    }),
  );
}

/**
 * What has changed about released events and states other than by optional fields: each of it needs a new version
 * (`.v2`) beside the old one.
 */
export function brokenPromises(released: Released, current: Released): string[] {
  return Object.entries(released).flatMap(([type, schema]) => {
    const now = current[type];
    return now ? differences(type, schema, now) : [`${type} is gone`];
  });
}

function differences(place: string, before: unknown, now: unknown): string[] {
  if (!isSchema(before) || !isSchema(now)) return same(before, now) ? [] : [`${place} was another`];
  return Object.keys({ ...before, ...now }).flatMap((key) => {
    if (key === 'description') return [];
    if (key !== 'properties') return differences(`${place} ${key}`, before[key], now[key]);
    const [old, fresh] = [before[key] as Schema, (now[key] ?? {}) as Schema];
    // A field that is new is in nobody's way unless it is needed, which `required` tells.
    return Object.keys(old).flatMap((field) =>
      field in fresh ? differences(`${place}.${field}`, old[field], fresh[field]) : [`${place}.${field} is gone`],
    );
  });
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (one: unknown, other: unknown): boolean => {
  const sorted = (value: unknown) => (Array.isArray(value) ? [...(value as unknown[])].sort() : value);
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
};
