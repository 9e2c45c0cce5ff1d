import { brokenRule } from '@hansa/contracts';

export class FileIsEmpty extends brokenRule(422, 'file-is-empty', 'There is nothing in the file.') {}
export class FileKindIsNotTaken extends brokenRule(
  422,
  'file-kind-not-taken',
  'Files of this kind are not taken: what is in it decides, not its name.',
) {}
export class FileIsNotWhatItsNameSays extends brokenRule(
  422,
  'file-is-not-what-its-name-says',
  'The ending of the name does not fit what is in the file.',
) {}
export class FileIsBroken extends brokenRule(422, 'file-is-broken', 'The file is not whole, or not well formed.') {}
export class FileIsTwoThings extends brokenRule(
  422,
  'file-is-two-things',
  'The file can be read as two kinds of files at once.',
) {}
export class FileHoldsPrograms extends brokenRule(
  422,
  'file-holds-programs',
  'The document holds macros or programs.',
) {}
export class FileUnfoldsTooFar extends brokenRule(
  422,
  'file-unfolds-too-far',
  'What is packed into the document is far larger than the document itself.',
) {}
