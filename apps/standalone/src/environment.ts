import { definitionOf, type Environment, PlatformSettings, readSettings, settingsClasses } from '@hansa/platform';
import { DOMAINS } from './domains.js';
import { newSigningKey } from './secrets.js';
import { StandaloneSettings } from './standalone.settings.js';

/** What is given goes before what standalone sets by itself, also when it is given as a file. */
export function environmentOf(given: Environment, own: Environment): Environment {
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const left = Object.entries(own).filter(([name]) => said[`${name}_FILE`] === undefined);
  return { ...Object.fromEntries(left), ...said };
}

/** `TRAINING_DATABASE_URL` and its like, by the name of the service's database. */
export const DATABASES: ReadonlyMap<string, string> = new Map(
  DOMAINS.map((domain) => definitionOf(domain).name.replaceAll('-', '_')).map((database) => [
    `${database.toUpperCase()}_DATABASE_URL`,
    database,
  ]),
);

/** Throws `SettingsAreWrong` with all that is wrong, before anything has been made. */
export async function checkSettings(
  given: Environment,
): Promise<{ standalone: StandaloneSettings; platform: PlatformSettings }> {
  // What standalone will set by itself when it knows more.
  const own = {
    ...Object.fromEntries([...DATABASES.keys()].map((name) => [name, 'postgres://127.0.0.1/later'])),
    ISSUER: 'http://127.0.0.1/realms/hansa',
    TRAINING_SIGNING_KEY: await newSigningKey(),
  };
  const settings = readSettings([StandaloneSettings, ...settingsClasses(DOMAINS)], environmentOf(given, own));
  return {
    standalone: settings.get(StandaloneSettings) as StandaloneSettings,
    platform: settings.get(PlatformSettings) as PlatformSettings,
  };
}
