import { afterAll, beforeAll, describe } from '@jest/globals';
import { stepsOf } from '@hansa/test-journeys/story/steps';
import { Programme } from './programme/programme.js';
import {
  moduleGoesIntoPilots,
  moduleIsWritten,
  partnersAreNamed,
  providerIsRegistered,
  trainerIsInvited,
  trainerJoins,
} from './programme/provider.js';

const MINUTE = 60_000;

/** The programme's whole story by clicks and keys, step by step; every step goes on from the one before. */
describe('a module on its way to the pool of resources, in the portal', () => {
  let programme: Programme;
  beforeAll(async () => {
    programme = await Programme.begin();
  }, 5 * MINUTE);
  afterAll(() => programme?.close());

  const step = stepsOf(() => programme, 2 * MINUTE);

  step('begins with a training provider that is registered', providerIsRegistered);
  step('has a trainer invited by a form', trainerIsInvited);
  step('has him join by the link of the mail', trainerJoins);
  step('is written, and saved as one types', moduleIsWritten);
  step('goes into pilots', moduleGoesIntoPilots);
  step('is to be decided about by the partners whom the operator names', partnersAreNamed);
});
