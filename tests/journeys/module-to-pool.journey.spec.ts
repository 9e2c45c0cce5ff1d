import { afterAll, beforeAll, describe } from '@jest/globals';
import { type Platform, startPlatform } from './platform.js';
import {
  certificateIsCheckedByFile,
  certificateIsCheckedByNumber,
  certificateIsRevoked,
  certificateOutlivesItsName,
  certificatesAreIssued,
} from './story/certificates.js';
import { partnersAreAsked, partnersDecide, versionIsTaught, wayIsInTheAuditTrail } from './story/decision.js';
import {
  attendanceIsRecorded,
  criteriaAreMet,
  criteriaAreMissed,
  pilotsAreEvaluated,
  resultsAreWithheld,
} from './story/evaluated-pilots.js';
import {
  janisIsErased,
  janisIsKnown,
  janisTakesOutHisData,
  nothingIsLeft,
  oldTokenIsRefused,
  restStandsWithoutHim,
  sameAddressIsSomebodyNew,
} from './story/farewell.js';
import { colleagueIsInvited, colleagueMaySubmitButNotEdit } from './story/invited-colleague.js';
import { pilotsArePlanned, versionIsDrafted } from './story/new-version.js';
import {
  janisAddsAResource,
  materialsAreFound,
  materialsHaveProvenance,
  poolHasTheFirstVersion,
} from './story/pool.js';
import { freedSeatIsOffered, othersEnrol, seatsAreTaken } from './story/seats.js';
import { stepsOf } from './story/steps.js';
import { setTheScene, type Story } from './story/story.js';

/** The story of the programme itself, step by step; every step goes on from the one before. */
describe('a module on its way from a draft to the pool of resources', () => {
  let platform: Platform;
  let story: Story;
  beforeAll(async () => {
    platform = await startPlatform();
    story = await setTheScene(platform);
  });
  afterAll(() => platform?.close());

  const step = stepsOf(() => story);

  step('begins with an official of Vinnova who invites a colleague without an account', colleagueIsInvited);
  step('lets her submit for Vinnova, but not edit', colleagueMaySubmitButNotEdit);

  step('is drafted in a new version while the one before stays in use', versionIsDrafted);
  step('is to be tried in Riga with LIAA, online, and at home', pilotsArePlanned);

  step('draws people of three countries, the last of them to the waitlist', seatsAreTaken);
  step('has a seat that somebody gives back offered to the next, by mail and in Riga’s time', freedSeatIsOffered);
  step('has seats for the others in the other pilots', othersEnrol);

  step('has the attendance of a whole class recorded in one request', attendanceIsRecorded);
  step('is evaluated by those who came, once', pilotsAreEvaluated);
  step('shows results when the window has closed, and for no fewer than five answers', resultsAreWithheld);
  step('is told which criteria its pilots have missed', criteriaAreMissed);
  step('meets them all when a pilot in another country has been evaluated', criteriaAreMet);

  step('is put to the vote of the partners whom the operator has named', partnersAreAsked);
  step('is in the pool with its former version until they have decided', poolHasTheFirstVersion);
  step('is integrated by the majority of them all', partnersDecide);
  step('is taught in its new version from now on', versionIsTaught);

  step('has its materials in the pool, to be found in four languages', materialsAreFound);
  step('says with each where it comes from', materialsHaveProvenance);
  step('lies there beside what organisations add', janisAddsAResource);

  step('has certificates for those who came, and for nobody else', certificatesAreIssued);
  step('has them checked by number, without a name', certificateIsCheckedByNumber);
  step('has them checked by file, and a changed one refused', certificateIsCheckedByFile);
  step('has one of them revoked, with a reason', certificateIsRevoked);
  step('has its whole way in the audit trail of REG X', wayIsInTheAuditTrail);

  step('gives a participant all that the services hold about him, and nobody else', janisTakesOutHisData);
  step('knows him in many places', janisIsKnown);
  step('is left by him: every service gives a receipt, and the account is gone', janisIsErased);
  step('does not know his token any more', oldTokenIsRefused);
  step('keeps what he did, without him', restStandsWithoutHim);
  step('has his name, his address and his words in no table', nothingIsLeft);
  step('has his certificate checked still, by its number and by the file he kept', certificateOutlivesItsName);
  step('takes him for somebody new when he comes back', sameAddressIsSomebodyNew);
});
