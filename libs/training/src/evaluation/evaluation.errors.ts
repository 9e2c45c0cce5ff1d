import { brokenRule } from '@hansa/contracts';

export class EvaluationIsNotOpen extends brokenRule(
  409,
  'evaluation-is-not-open',
  'A session is evaluated once it is settled who attended, and until its window closes.',
) {}
export class SessionIsEvaluated extends brokenRule(
  409,
  'session-is-evaluated',
  'Every participant evaluates a session once.',
) {}
export class OnlyAttendeesEvaluate extends brokenRule(
  403,
  'only-attendees-evaluate',
  'A session is evaluated by those who attended it.',
) {}
