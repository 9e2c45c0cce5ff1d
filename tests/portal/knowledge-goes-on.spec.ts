import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stepsOf } from '@hansa/test-journeys/story/steps';
import { Exchange } from './exchange/exchange.js';
import {
  expertIsAskedAgain,
  expertReturnsIt,
  expertValidatesIt,
  practiceIsBegun,
  practiceIsPublished,
  practiceIsReturned,
  practiceIsRevised,
  practiceIsWritten,
} from './exchange/practice.js';
import {
  answerIsAccepted,
  answerIsHidden,
  answerIsReported,
  decisionIsSeen,
  questionIsAnswered,
  questionIsAsked,
} from './exchange/question.js';
import { filesAreAdded, resourceIsBegun, resourceIsFound, resourceIsPublished } from './exchange/resource.js';
import { transferIsBegun, transferIsFinished, transferIsSeen } from './exchange/transfer.js';

const MINUTES = 60_000;

/** A resource, a practice, its transfer and a question about it, by clicks and keys; every step goes on from the one before. */
describe('what is known in one place goes on to others, in the portal', () => {
  let exchange: Exchange;
  beforeAll(async () => {
    exchange = await Exchange.begin();
  }, 3 * MINUTES);
  afterAll(() => exchange?.stage.close());

  const step = stepsOf(() => exchange, MINUTES);

  step('a resource begins as a draft', resourceIsBegun);
  step('gets its files, and shows how far each one is', filesAreAdded);
  step('waits for who may publish, who finds it on her page and puts it into the pool', resourceIsPublished);
  step('is found by a stranger, who sees it and takes it home', resourceIsFound);

  step('a practice is begun, and says what it still needs', practiceIsBegun);
  step('is written, and its checklist is fulfilled as it is saved', practiceIsWritten);
  step('is returned with a remark by who publishes for the organisation', practiceIsReturned);
  step('is revised by its author and submitted again', practiceIsRevised);
  step('is published', practiceIsPublished);
  step('is returned by an expert of its theme, who finds it on her page', expertReturnsIt);
  step('is mended by its organisation, which asks the expert again', expertIsAskedAgain);
  step('is validated for the region', expertValidatesIt);

  step('is tried in another country', transferIsBegun);
  step('is adapted there, and finished with what came of it', transferIsFinished);
  step('is seen by a stranger to have worked elsewhere', transferIsSeen);

  step('a question is asked under it', questionIsAsked);
  step('is answered by who wrote the practice, and by somebody who sells', questionIsAnswered);
  step('has the answer that helped accepted', answerIsAccepted);
  step('has the other one reported by a reader', answerIsReported);
  step('and hidden by a moderator, who says why', answerIsHidden);
  step('the stranger reads what was accepted, and why the other is hidden', decisionIsSeen);

  it('has met no error in any browser, and asked nobody else', () => {
    expect(exchange.stage.complaints).toEqual([]);
  });
});
