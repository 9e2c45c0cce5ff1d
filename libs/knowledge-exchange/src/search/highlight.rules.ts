import type { TextPiece } from '@hansa/contracts';

/** A form of a word that was looked for, folded; `prefix`: words that begin with it count too. */
export interface Wanted {
  form: string;
  prefix: boolean;
}

/** So much of an ending may follow a stem: those of Finnish, Estonian and Lithuanian are long. */
const LONGEST_ENDING = 6;
const SHORTEST_STEM = 4;
const ABOUT = 240;

const LETTERS: Record<string, string> = { ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', ß: 'ss', þ: 'th', ð: 'd', đ: 'd', ı: 'i' };

/** Small letters without diacritics, as the database folds them. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øæœłßþðđı]/g, (letter) => LETTERS[letter]!);
}

/** The words in a query of the database (tsquery); codes of concepts are none. */
export function wantedOf(query: string | null): Wanted[] {
  return [...(query ?? '').matchAll(/'((?:[^']|'')+)'(:\*)?/g)]
    .map(([, form, prefix]) => ({ form: fold(form!), prefix: prefix !== undefined }))
    .filter(({ form }) => /^[\p{L}\p{N}]+$/u.test(form));
}

/** The text in pieces, in their order; put together they are the text. */
export function highlighted(text: string, wanted: readonly Wanted[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  for (const piece of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    if (piece === '') continue;
    const hit = isHit(piece, wanted);
    const last = pieces.at(-1);
    if (last && last.hit === hit) last.text += piece;
    else pieces.push({ text: piece, hit });
  }
  return pieces;
}

/** About 240 characters of the first text in which the words are, from where they are; of the first text if nowhere. */
export function highlightedPart(texts: readonly string[], wanted: readonly Wanted[]): TextPiece[] {
  const found = texts.map((text) => ({ text, at: firstHit(text, wanted) }));
  const { text, at } = found.find((one) => one.at >= 0) ?? { text: texts[0] ?? '', at: 0 };
  const begin = at > ABOUT / 3 ? text.indexOf(' ', at - ABOUT / 3) + 1 : 0;
  const end = begin + ABOUT >= text.length ? text.length : text.lastIndexOf(' ', begin + ABOUT);
  const part = text.slice(begin, end > begin ? end : begin + ABOUT);
  return highlighted(`${begin > 0 ? '… ' : ''}${part}${end < text.length ? ' …' : ''}`, wanted);
}

function firstHit(text: string, wanted: readonly Wanted[]): number {
  for (const word of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (isHit(word[0], wanted)) return word.index;
  }
  return -1;
}

function isHit(piece: string, wanted: readonly Wanted[]): boolean {
  const word = fold(piece);
  return wanted.some(({ form, prefix }) => {
    if (!word.startsWith(form)) return false;
    const stem = form.length >= SHORTEST_STEM && word.length - form.length <= LONGEST_ENDING;
    return word.length === form.length || prefix || stem;
  });
}
