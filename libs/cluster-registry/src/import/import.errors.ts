import { brokenRule } from '@hansa/contracts';

export class ImportIsForRecognisedAgencies extends brokenRule(
  409,
  'import-is-for-recognised-agencies',
  'Files are imported for an agency that is recognised for its country.',
) {}

export class TooManyImportsAtOnce extends brokenRule(
  409,
  'too-many-imports-at-once',
  'An agency has at most three files that are being received, read or applied.',
) {}

export class ImportIsNotRead extends brokenRule(
  409,
  'import-is-not-read',
  'A file is applied once, when it has been read to its end and was not refused.',
) {}

export class ImportHasNoGoodRow extends brokenRule(
  409,
  'import-has-no-good-row',
  'There is no row that can be imported.',
) {}

export class AnotherImportIsBeingApplied extends brokenRule(
  409,
  'another-import-is-being-applied',
  'In a country one file is applied at a time.',
) {}

export class ImportIsUnderWay extends brokenRule(
  409,
  'import-is-under-way',
  'What is being applied can be discarded when that is done.',
) {}
