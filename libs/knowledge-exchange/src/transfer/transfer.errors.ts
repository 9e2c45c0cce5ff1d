import { brokenRule } from '@hansa/contracts';

export class PracticeIsNotPublic extends brokenRule(
  409,
  'practice-is-not-public',
  'Only a practice that is published and not withdrawn is tried elsewhere.',
) {}
export class TransferStaysAtHome extends brokenRule(
  409,
  'transfer-stays-at-home',
  'An organisation transfers its own practice to another region than its own.',
) {}
export class TransferIsUnderWay extends brokenRule(
  409,
  'transfer-is-under-way',
  'The organisation tries this practice at this place already.',
) {}
export class TransferHasEnded extends brokenRule(
  409,
  'transfer-has-ended',
  'What was finished or abandoned goes no further: another attempt is another transfer.',
) {}
export class TransferHasNotEnded extends brokenRule(
  409,
  'transfer-has-not-ended',
  'What came of a transfer is told when it ends.',
) {}
export class ResultNeedsEvidence extends brokenRule(
  409,
  'result-needs-evidence',
  'What worked, if only in part, is told with at least one fact and its source.',
) {}
