import { brokenRule } from '@hansa/contracts';

export class TextIsFlagged extends brokenRule(
  409,
  'text-is-flagged',
  'A person flags a text once, whatever was decided about it.',
) {}
export class OwnTextIsNotFlagged extends brokenRule(
  409,
  'own-text-is-not-flagged',
  'What one has written oneself is removed, not flagged.',
) {}
export class OwnTextIsForOthersToModerate extends brokenRule(
  403,
  'own-text-is-for-others-to-moderate',
  'A moderator decides about what others wrote.',
) {}
export class NothingIsToBeSettled extends brokenRule(
  409,
  'nothing-is-to-be-settled',
  'Nobody says anything against this text that has not been settled.',
) {}
