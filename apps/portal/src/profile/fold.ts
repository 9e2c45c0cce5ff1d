const UNFOLDED: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', æ: 'ae', ł: 'l', ð: 'd', þ: 'th', đ: 'd' };

/** Small letters without their marks, and nothing but letters and digits. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøæłðþđ]/g, (letter) => UNFOLDED[letter]!)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
