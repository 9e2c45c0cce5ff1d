import { SAMPLE_PEOPLE } from '../sample/people.js';

/** The one password of all sample people in Keycloak. Nothing secret: they exist only where development people do. */
export const DEVELOPMENT_PASSWORD = 'hansa development';

/** `deploy/keycloak/development/hansa-users-0.json`: the sample people as Keycloak imports them beside its realm. */
export function developmentPeople(): { realm: string; users: object[] } {
  return {
    realm: 'hansa',
    users: SAMPLE_PEOPLE.map(({ id, email, name, locale }) => {
      const [firstName, ...others] = name.split(' ');
      return {
        ...{ id, username: email, email, emailVerified: true, enabled: true },
        ...{ firstName, lastName: others.join(' '), attributes: { locale: [locale] } },
        credentials: [{ type: 'password', value: DEVELOPMENT_PASSWORD, temporary: false }],
      };
    }),
  };
}
