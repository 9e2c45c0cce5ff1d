const PREFIX = 'quxzmarker';

/** A word that is nowhere else, by which a text of hers is known wherever it turns up. */
export const mark = (purpose: string): string => `${PREFIX}${purpose}`;

export const EMAIL = `${mark('address')}@person.example`;
export const NAME = `Quxzmarkername Person`;
/** As she calls herself later on. */
export const NEW_NAME = `Quxzmarkernewname Person`;
export const PHONE = '+371 20775533';

/** Everything by which she can be known: her id, and the marks as they are, in hexadecimal and in base64. */
export function signsOf(id: string): string {
  const escaped = PHONE.replace('+', '\\+');
  return [id, escaped, `${PREFIX}[a-z]*`, ...encoded(PREFIX), ...encoded('Quxzmarker'), ...encoded(id)].join('|');
}

/** What a sign stands for: `id`, `phone`, what a mark is for, or `encoded`. */
export function meaningOf(sign: string, id: string): string {
  const lower = sign.toLowerCase();
  if (lower === id) return 'id';
  if (sign === PHONE) return 'phone';
  return lower.startsWith(PREFIX) ? lower.slice(PREFIX.length) : 'encoded';
}

/** What is the same in base64 wherever in a longer text the word begins, and the bytes in hexadecimal. */
function encoded(word: string): string[] {
  const base64 = [0, 1, 2].map((before) => {
    const whole = Buffer.from(' '.repeat(before) + word).toString('base64url');
    return whole.slice(Math.ceil((before * 8) / 6), Math.floor(((before + word.length) * 8) / 6));
  });
  return [...base64, Buffer.from(word).toString('hex')];
}
