import type { CriterionCode } from '@hansa/contracts';
import type { Texts } from '../texts/texts.js';

/** A list of the criteria that a profile does not meet; null where it meets all. */
export function unmetInWords(unmet: readonly CriterionCode[], { mail, criterion }: Texts): string | null {
  if (unmet.length === 0) return null;
  return [mail.unmet, ...unmet.map((code) => `– ${criterion[code]}`)].join('\n');
}
