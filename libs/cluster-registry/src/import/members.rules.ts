import { Country } from '@hansa/contracts';
import { beginsLikeFormula } from './cell.rules.js';
import type { ReadCell } from './cell.rules.js';
import { type Problem, problem } from './problem.rules.js';

/** In the order in which a cell names them. */
export interface MemberCell {
  name: string;
  type: string;
  country: string;
  size: string | null;
}

export const MEMBER_TYPES = ['company', 'research', 'public', 'civil-society', 'other'];
export const MEMBER_SIZES = ['micro', 'small', 'medium', 'large'];
const MOST_PROBLEMS = 10;

/**
 * `name|type|country|size; name|type|country`: members separated by semicolons or line breaks. The size may be left out.
 * A backslash takes from `|`, `;` and itself what they mean.
 */
export function readMembers(value: string): ReadCell<MemberCell[]> {
  const column = 'members';
  const problems: Problem[] = [];
  const read = split(value, /[;\n]/).flatMap((entry, at): MemberCell[] => {
    if (entry.trim() === '') return [];
    const [name = '', type = '', country = '', size = '', ...rest] = split(entry, /\|/).map((part) =>
      plain(part.trim()),
    );
    const about = { column, value: entry.trim(), number: at + 1 };
    const [found, place, kind] = [
      MEMBER_SIZES.find((one) => one === size.toLowerCase()),
      Country.options.find((one) => one === country.toUpperCase()),
      MEMBER_TYPES.find((one) => one === type.toLowerCase().replace(/[\s_]+/g, '-')),
    ];
    const sign = beginsLikeFormula(name);
    if (name === '' || type === '' || rest.length > 0) {
      problems.push(problem('member-unreadable', { ...about, part: entry.trim().slice(0, 100) }));
    } else if (sign) problems.push(problem('looks-like-formula', { ...about, sign }));
    else if (!kind)
      problems.push(problem('unknown-member-type', { ...about, part: type.slice(0, 40), known: MEMBER_TYPES }));
    else if (!place) {
      const part = country.slice(0, 40);
      problems.push(problem('unknown-member-country', { ...about, part, known: Country.options }));
    } else if (size !== '' && !found) {
      problems.push(problem('unknown-member-size', { ...about, part: size.slice(0, 40), known: MEMBER_SIZES }));
    } else return [{ name, type: kind, country: place, size: found ?? null }];
    return [];
  });
  return problems.length > 0 ? { read: null, problems: problems.slice(0, MOST_PROBLEMS) } : { read, problems: [] };
}

/** What `readMembers` reads. */
export function writeMembers(members: readonly MemberCell[]): string {
  const quoted = (text: string) => text.replace(/[\\|;]/g, (sign) => `\\${sign}`);
  return members
    .map(({ name, type, country, size }) => [quoted(name), type, country, ...(size ? [size] : [])].join('|'))
    .join('; ');
}

function split(text: string, at: RegExp): string[] {
  const parts = [''];
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place]!;
    if (sign === '\\' && place + 1 < text.length) {
      parts[parts.length - 1] += sign + text[place + 1]!;
      place += 1;
    } else if (at.test(sign)) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

const plain = (part: string) => part.replace(/\\(.)/gsu, '$1');
