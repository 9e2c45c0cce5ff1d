import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { SAMPLE_PEOPLE } from '../sample/people.js';
import { developmentPeople } from './development-people.js';

const FILE = new URL('../../../../deploy/keycloak/development/hansa-users-0.json', import.meta.url);

describe('the sample people in Keycloak', () => {
  it('are those of standalone, and the file has been written since they changed (npm run docs)', async () => {
    expect(JSON.parse(await readFile(FILE, 'utf8'))).toEqual(developmentPeople());
  });

  it('have the names that standalone says', () => {
    const users = developmentPeople().users as { id: string; firstName: string; lastName: string }[];
    expect(users.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`])).toEqual(
      SAMPLE_PEOPLE.map(({ id, name }) => [id, name]),
    );
  });
});
