import { afterAll, beforeAll, describe } from '@jest/globals';
import { type Platform, startPlatform } from './platform.js';
import { clustersAreFound, everythingIsFound, partnerSearchIsFound } from './story/clusters/finding.js';
import {
  danesAccept,
  danesLookForPartners,
  latviansFindTheSearch,
  othersAreInterested,
} from './story/clusters/partners.js';
import { exportsHoldThem, mapShowsThem, pastIsKept } from './story/clusters/past.js';
import { latviansWriteAPractice, practiceIsTranslated, practiceIsValidated } from './story/clusters/practice.js';
import { questionIsAnswered } from './story/clusters/question.js';
import {
  danesArePublished,
  danesMendWhatFails,
  finnsEmerge,
  finnsFulfilTheirPlan,
} from './story/clusters/registering.js';
import { type ClusterStory, setTheScene } from './story/clusters/story.js';
import { peopleAreTrainedTogether } from './story/clusters/training.js';
import { finnsReportTheResult, finnsTryThePractice } from './story/clusters/transfer.js';
import { latviansAreVouchedFor, latviansFindTheirTwin } from './story/clusters/vouched.js';
import { stepsOf } from './story/steps.js';

/** The story of those whom the programme is for; every step goes on from the one before. */
describe('three clusters that are found and trusted, learn, and pass on what they learned', () => {
  let platform: Platform;
  let story: ClusterStory;
  beforeAll(async () => {
    platform = await startPlatform();
    story = await setTheScene(platform);
  });
  afterAll(() => platform?.close());

  const step = stepsOf(() => story);

  step('begins with a Danish manager who sees which criteria fail, and mends them', danesMendWhatFails);
  step('has the Danes published by a validator of their country', danesArePublished);
  step('tells a Latvian manager who has registered her cluster already, and has it handed over', latviansFindTheirTwin);
  step('has the Latvians vouched for by their agency, by its programme', latviansAreVouchedFor);
  step('has the Finns published as emerging, with a plan for what is missing', finnsEmerge);

  step('tells the others of partners that the Danes look for, each in their own language', danesLookForPartners);
  step('has the search found in Latvian, with the reasons why the two fit together', latviansFindTheSearch);
  step('has both express their interest, which waits for the Danes', othersAreInterested);
  step('has them accepted, and shows only then whom to write to', danesAccept);

  step(
    'brings their people into one session in Riga, and gives certificates to those who came',
    peopleAreTrainedTogether,
  );

  step('has the Latvians write down what they learned, as far as a checklist wants it', latviansWriteAPractice);
  step('has it published by their editor and validated by an expert of its theme', practiceIsValidated);
  step('has it translated without being validated once more', practiceIsTranslated);
  step('has the Finns try it at home, as its author sees', finnsTryThePractice);
  step('makes the Finns a cluster like the others when they have fulfilled their plan', finnsFulfilTheirPlan);
  step('has what came of it reported with evidence, and shown with the practice', finnsReportTheResult);
  step('has a question about it answered, and the answer accepted', questionIsAnswered);

  step('has the clusters found in five languages, with typing errors and without diacritics', clustersAreFound);
  step('has the partner search found in five languages', partnerSearchIsFound);
  step('has practice, module and question found by one search, with the words lit up', everythingIsFound);
  step('keeps what was said of them at an earlier time', pastIsKept);
  step('shows them on the map', mapShowsThem);
  step('has them in its exports, without anybody’s address', exportsHoldThem);
});
