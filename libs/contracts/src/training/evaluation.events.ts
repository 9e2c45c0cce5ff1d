import { z } from 'zod';
import { Id } from '../common.js';
import { defineEvent } from '../event.js';

/** There is no event for a single evaluation. */
export const EvaluationClosed = defineEvent('training.evaluation-closed.v1', {
  when: 'The time in which the participants of a session could evaluate it is over; their answers can be counted.',
  key: (data) => data.sessionId,
  anonymous: true,
  data: z.object({ sessionId: Id, moduleVersionId: Id, answers: z.number().int().min(0) }),
});
