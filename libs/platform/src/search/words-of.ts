const MOST_WORDS = 12;
const LONGEST_WORD = 40;

/** The words of what somebody is looking for; what comes after the twelfth is left out. */
export function wordsOf(q: string): string[] {
  const words =
    q
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.map((word) => word.slice(0, LONGEST_WORD)))].slice(0, MOST_WORDS);
}
