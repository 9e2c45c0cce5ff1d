import { brokenRule } from '@hansa/contracts';

export class PracticeIsIncomplete extends brokenRule(
  409,
  'practice-is-incomplete',
  'A practice is submitted, and stays public, when all that its checklist asks for is there.',
) {}
export class PracticeIsNoDraft extends brokenRule(
  409,
  'practice-is-no-draft',
  'Only a draft, or what was returned, can be submitted or discarded.',
) {}
export class PracticeIsNotSubmitted extends brokenRule(
  409,
  'practice-is-not-submitted',
  'Only what its author has submitted can be published or returned.',
) {}
export class PracticeIsNotPublished extends brokenRule(
  409,
  'practice-is-not-published',
  'Only a practice that is public can be withdrawn.',
) {}
export class PracticeIsOutOfUse extends brokenRule(
  409,
  'practice-is-out-of-use',
  'What was withdrawn cannot be changed.',
) {}
export class PracticeAwaitsNoValidation extends brokenRule(
  409,
  'practice-awaits-no-validation',
  'An expert decides about a practice that is published and awaits its validation.',
) {}
export class ValidationWasNotRefused extends brokenRule(
  409,
  'validation-was-not-refused',
  'Validation is asked for anew when an expert has returned or declined it.',
) {}
export class ConflictOfInterest extends brokenRule(
  409,
  'conflict-of-interest',
  'An expert does not decide about a practice that he had a part in or that is of an organisation that he belongs to.',
) {}
export class ChangeNeedsNote extends brokenRule(
  422,
  'change-needs-note',
  'The text of a public practice changes with a note that says what has changed and why.',
) {}
