/** Without 0, 1, I, L and O, which are mistaken for each other. There are 31 of them, a prime: see `sumOf`. */
const CHARACTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const RANDOM = 7;

/**
 * HANSA-<year>-<seven random characters and one that checks all of them>, such as HANSA-2026-7KQ4MWXC.
 * @param random gives a whole number from 0 to below `max`
 */
export function newCertificateNumber(year: number, random: (max: number) => number): string {
  const body = Array.from({ length: RANDOM }, () => CHARACTERS[random(CHARACTERS.length)]).join('');
  return `HANSA-${year}-${body}${CHARACTERS[sumOf(`${year}${body}`)]}`;
}

/** Whether the number is written as one could be. A wrong character, and two that changed places, are always noticed. */
export function isCertificateNumber(number: string): boolean {
  const [, year, body, check] = /^HANSA-(\d{4})-([2-9A-HJKMNP-Z]{7})([2-9A-HJKMNP-Z])$/.exec(number) ?? [];
  return year !== undefined && check === CHARACTERS[sumOf(`${year}${body}`)];
}

/** A sum with a different weight for every place, modulo a prime that is larger than any weight. */
function sumOf(text: string): number {
  const values = [...text.slice(0, 4)].map(Number).concat([...text.slice(4)].map((c) => CHARACTERS.indexOf(c)));
  return values.reduce((sum, value, at) => sum + (at + 1) * value, 0) % CHARACTERS.length;
}
