import { z } from 'zod';

/** A class of settings: its instance holds the values, its statics say how they are read. */
export interface SettingsClass<T extends object = object> {
  /** The values are what the schema has made of the environment. */
  new (values: Record<string, unknown>): T;
  readonly prefix: string;
  readonly schema: z.ZodObject;
}

/**
 * Settings of one service or part. A field `offerHours` of the prefix `TRAINING` is read from
 * `TRAINING_OFFER_HOURS`, or from the file that `TRAINING_OFFER_HOURS_FILE` names.
 * Every field states its default and a description (`docs/configuration.md` is made of them).
 */
export function settingsOf<S extends z.ZodObject>(prefix: string, schema: S): SettingsClass<z.infer<S>> {
  class Settings {
    static readonly prefix = prefix;
    static readonly schema = schema;
    constructor(values: Record<string, unknown>) {
      Object.assign(this, values);
    }
  }
  return Settings as unknown as SettingsClass<z.infer<S>>;
}

/** `offerHours` of `TRAINING` is `TRAINING_OFFER_HOURS`. */
export function variableOf(prefix: string, field: string): string {
  const name = field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  return prefix ? `${prefix}_${name}` : name;
}
