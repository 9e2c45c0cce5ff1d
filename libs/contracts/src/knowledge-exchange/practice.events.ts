import { z } from 'zod';
import { Country, Id } from '../common.js';
import { defineEvent } from '../event.js';
import { Theme } from '../theme.js';
import { PracticeOutcome } from './practice.js';

const practice = {
  practiceId: Id,
  ownerId: Id,
  outcome: PracticeOutcome,
  country: Country,
  themes: z.array(Theme),
};

export const PracticePublished = defineEvent('knowledge-exchange.practice-published.v1', {
  when: 'An organisation put a practice, or a failure, on its page; experts of its themes may validate it now.',
  key: (data) => data.practiceId,
  data: z.object(practice),
  public: true,
});

export const PracticeChanged = defineEvent('knowledge-exchange.practice-changed.v1', {
  when: 'The text of a public practice became another one; where it was validated, that was lost by it.',
  key: (data) => data.practiceId,
  data: z.object({ ...practice, validationLost: z.boolean() }),
  public: true,
});

export const PracticeValidated = defineEvent('knowledge-exchange.practice-validated.v1', {
  when: 'A thematic expert validated a practice for the region.',
  key: (data) => data.practiceId,
  data: z.object(practice),
  public: true,
});

export const PracticeWithdrawn = defineEvent('knowledge-exchange.practice-withdrawn.v1', {
  when: 'An organisation withdrew a public practice, with a reason.',
  key: (data) => data.practiceId,
  data: z.object(practice),
  public: true,
});
