import type { Language } from '@hansa/contracts';
import {
  OnlyItsAuthorMayDoThis,
  TextIsHidden,
  TextIsNotHidden,
  TextIsRemoved,
  TextWasChangedTooOften,
} from './discussion.errors.js';

/** What a discussion and a post have in common: a text of somebody, with its earlier texts. */
export interface Writing {
  language: Language;
  /** A post has none. */
  title?: string | null;
  /** Null once it is removed. */
  body: string | null;
  /** Counts the texts it has had, from 1. */
  textNumber: number;
  writtenAt: Date;
  /** Null for somebody who was erased. */
  authorId: string | null;
  hiddenAt: Date | null;
  hiddenReason: string | null;
  removedAt: Date | null;
}

export interface EarlierText {
  number: number;
  language: Language;
  title: string | null;
  body: string;
  writtenAt: Date;
}

/** Earlier texts that are kept of one; who has to say something else by then writes it anew. */
export const MOST_TEXTS = 100;

/** Throws `OnlyItsAuthorMayDoThis`. */
export function mustBeOf(writing: Writing, personId: string): void {
  if (writing.authorId !== personId) throw new OnlyItsAuthorMayDoThis();
}

/** Throws when nothing can be written under it. */
export function mustBeOpen(writing: Writing): void {
  if (writing.removedAt) throw new TextIsRemoved();
  if (writing.hiddenAt) throw new TextIsHidden();
}

/** Puts another text in its place; gives the one that was there, or null when it is the same. Hidden stays hidden. */
export function rewrite(
  writing: Writing,
  change: { language?: Language | undefined; title?: string | undefined; body?: string | undefined },
  personId: string,
  now: Date,
): EarlierText | null {
  mustBeOf(writing, personId);
  if (writing.body === null) throw new TextIsRemoved();
  const { language, title = null, body, textNumber, writtenAt } = writing;
  const [newLanguage, newTitle, newBody] = [change.language ?? language, change.title ?? title, change.body ?? body];
  if (newLanguage === language && newTitle === title && newBody === body) return null;
  if (textNumber > MOST_TEXTS) throw new TextWasChangedTooOften();
  Object.assign(writing, { language: newLanguage, body: newBody, textNumber: textNumber + 1, writtenAt: now });
  if (title !== null) writing.title = newTitle;
  return { number: textNumber, language, title, body, writtenAt };
}

/** The text goes, and so do the earlier ones; the place stays. */
export function removeText(writing: Writing, personId: string, now: Date): void {
  mustBeOf(writing, personId);
  if (writing.removedAt) throw new TextIsRemoved();
  writing.removedAt = now;
  writing.body = null;
  if (writing.title !== undefined) writing.title = null;
}

/** The reason is shown in its place; the author still reads what he wrote. */
export function hideText(writing: Writing, reason: string, now: Date): void {
  mustBeOpen(writing);
  writing.hiddenAt = now;
  writing.hiddenReason = reason;
}

export function restoreText(writing: Writing): void {
  if (writing.removedAt) throw new TextIsRemoved();
  if (!writing.hiddenAt) throw new TextIsNotHidden();
  writing.hiddenAt = null;
  writing.hiddenReason = null;
}
