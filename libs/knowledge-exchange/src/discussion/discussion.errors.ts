import { brokenRule } from '@hansa/contracts';

export class SubjectIsUnknown extends brokenRule(
  422,
  'subject-is-unknown',
  'What is discussed or followed is something that everybody can see.',
) {}
export class WriterIsUnknown extends brokenRule(
  403,
  'writer-is-unknown',
  'Whoever writes is known by name: the e-mail address of the account has been confirmed.',
) {}
export class WritesTooMuch extends brokenRule(
  429,
  'writes-too-much',
  'A person writes so many texts in an hour and no more.',
) {}
export class OnlyItsAuthorMayDoThis extends brokenRule(
  403,
  'only-its-author-may-do-this',
  'A text is changed and removed, and an answer is accepted, by who wrote it or asked for it.',
) {}
export class TextIsRemoved extends brokenRule(409, 'text-is-removed', 'What its author has removed stays removed.') {}
export class TextIsHidden extends brokenRule(
  409,
  'text-is-hidden',
  'In what a moderator has hidden nothing is written, and it is not hidden once more.',
) {}
export class TextIsNotHidden extends brokenRule(409, 'text-is-not-hidden', 'Only what is hidden can be restored.') {}
export class TextWasChangedTooOften extends brokenRule(
  409,
  'text-was-changed-too-often',
  'A text is changed a hundred times and no more: every earlier one is kept.',
) {}
export class ReplyTakesNoReplies extends brokenRule(
  422,
  'reply-takes-no-replies',
  'A reply belongs to an answer of the same discussion.',
) {}
export class NothingToAccept extends brokenRule(
  409,
  'nothing-to-accept',
  'Only an answer to a question is accepted, as long as it can be read.',
) {}
