import type { NoPreview } from '@hansa/contracts';

/** What the process that looks into a file says about it: one line of JSON. */
export interface Look {
  /** A picture as WebP, base64. */
  picture: string | null;
  /** Why there is none. */
  reason: NoPreview | null;
  /** The beginning of its text. */
  excerpt: string;
}

/** Characters of text that are kept of a file, at most. */
export const EXCERPT = 20_000;

/** Why a file has no picture, said by the part that finds it out. */
export class Unseen extends Error {
  readonly reason: NoPreview;
  readonly excerpt: string;
  constructor(reason: NoPreview, excerpt = '') {
    super(reason);
    this.reason = reason;
    this.excerpt = excerpt;
  }
}

/** Text as the database can keep it and a reader wants it: no control characters, no gaps, no half characters. */
export function tidy(text: string): string {
  // eslint-disable-next-line no-control-regex
  const plain = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, ' ');
  return plain
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .slice(0, EXCERPT)
    .toWellFormed()
    .trim();
}
