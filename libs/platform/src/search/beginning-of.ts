/** The first 300 characters or less, up to the end of a word. */
export function beginningOf(text: string): string {
  if (text.length <= 300) return text;
  return `${text.slice(0, 299).replace(/\s+\S*$/, '')}…`;
}
