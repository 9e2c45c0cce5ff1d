import type { Service } from '@hansa/contracts';
import { z } from 'zod';
import { settingsOf, type SettingsClass } from '../settings/settings.js';

export type DatabaseSettings = SettingsClass<{ databaseUrl: string }>;
const classes = new Map<Service, DatabaseSettings>();

/** Where a service's own database is: `TRAINING_DATABASE_URL`. */
export function databaseSettingsOf(service: Service): DatabaseSettings {
  const known = classes.get(service);
  if (known) return known;
  const made = settingsOf(
    service.replaceAll('-', '_').toUpperCase(),
    z.object({
      databaseUrl: z
        .string()
        .regex(/^postgres(ql)?:\/\//, 'must be a postgres:// address')
        .describe(`The database of ${service}: postgres://user:password@host:port/name. Standalone sets it by itself.`),
    }),
  );
  classes.set(service, made);
  return made;
}
