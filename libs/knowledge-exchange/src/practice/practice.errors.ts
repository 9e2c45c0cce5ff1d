import { brokenRule } from '@hansa/contracts';

export class PracticeIsIncomplete extends brokenRule(
  409,
  'practice-is-incomplete',
  'A practice is submitted, and stays public, when all that its checklist asks for is there.',
) {}
export class PracticeIsOutOfUse extends brokenRule(
  409,
  'practice-is-out-of-use',
  'What was withdrawn cannot be changed.',
) {}
