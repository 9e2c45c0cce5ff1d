import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stepsOf } from '@hansa/test-journeys/story/steps';
import {
  certificateOutlivesItsName,
  certificatesAreIssued,
  fileIsChecked,
  fileIsDownloaded,
  numberIsChecked,
  participantIsErased,
} from './programme/certificate.js';
import { attendanceIsMarked, resultsAreShown, sessionIsClosed, sessionIsEvaluated } from './programme/class.js';
import { materialIsFound, oneIsAgainst, oneIsInFavour, versionIsIntegrated } from './programme/decision.js';
import {
  lastOneWaits,
  offerIsAccepted,
  pilotIsPlanned,
  seatIsGivenBack,
  seatsAreTaken,
  secondPilotIsPlanned,
  visitorEnrols,
} from './programme/pilot.js';
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

  const step = stepsOf(() => programme, 3 * MINUTE);

  step('begins with a training provider that is registered', providerIsRegistered);
  step('has a trainer invited by a form', trainerIsInvited);
  step('has him join by the link of the mail', trainerJoins);
  step('is written, and saved as one types', moduleIsWritten);
  step('goes into pilots', moduleGoesIntoPilots);
  step('is to be decided about by the partners whom the operator names', partnersAreNamed);

  step('is to be tried in Riga, in a pilot that the trainer plans', pilotIsPlanned);
  step('draws a visitor, who gets an account on the way', visitorEnrols);
  step('is to be tried at home too', secondPilotIsPlanned);
  step('has all its seats taken', seatsAreTaken);
  step('has the last one wait, and tells him where he stands', lastOneWaits);
  step('has a seat given back', seatIsGivenBack);
  step('offers it to the next, who accepts it from his page', offerIsAccepted);

  step('has the attendance marked without a mouse', attendanceIsMarked);
  step('has the session closed', sessionIsClosed);
  step('is evaluated by those who were there', sessionIsEvaluated);
  step('shows the results when the window has closed, as dots', resultsAreShown);

  step('is put to the vote of its partners, of whom one is in favour', oneIsInFavour);
  step('has one of them against it', oneIsAgainst);
  step('is integrated by their majority', versionIsIntegrated);
  step('has its material found by the one search', materialIsFound);

  step('has certificates issued to all who came', certificatesAreIssued);
  step('lets a participant keep his as a file', fileIsDownloaded);
  step('has it checked by its number, without a name', numberIsChecked);
  step('has it checked by the file, and an altered one refused', fileIsChecked);

  step('is left by the participant, who reads the receipt', participantIsErased);
  step('has his certificate count without him', certificateOutlivesItsName);

  it('has met no error in any browser, and asked nobody else', () => {
    expect(programme.complaints).toEqual([]);
  });
});
