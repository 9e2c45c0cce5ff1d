import { MemberCountry, MemberInput, MemberSize, MemberType } from '@hansa/contracts';
import { beginsLikeFormula } from './cell.rules.js';
import type { ReadCell } from './cell.rules.js';
import { type Problem, problem } from './problem.rules.js';

const MOST_PROBLEMS = 10;

/**
 * `name|type|country|size; name|type|country`: members separated by semicolons or line breaks. The size may be left out.
 * A backslash takes from `|`, `;` and itself what they mean.
 */
export function readMembers(value: string): ReadCell<MemberInput[]> {
  const column = 'members';
  const problems: Problem[] = [];
  const read = split(value, /[;\n]/).flatMap((entry, at): MemberInput[] => {
    if (entry.trim() === '') return [];
    const [name = '', type = '', country = '', size = '', ...rest] = split(entry, /\|/).map((part) =>
      plain(part.trim()),
    );
    const about = { column, value: entry.trim(), number: at + 1 };
    const [found, place, kind] = [
      MemberSize.safeParse(size.toLowerCase()).data,
      MemberCountry.safeParse(country.toUpperCase()).data,
      MemberType.safeParse(type.toLowerCase().replace(/[\s_]+/g, '-')).data,
    ];
    const sign = beginsLikeFormula(name);
    if (name === '' || type === '' || rest.length > 0) {
      problems.push(problem('member-unreadable', { ...about, part: entry.trim().slice(0, 100) }));
    } else if (sign) problems.push(problem('looks-like-formula', { ...about, sign }));
    else if (!kind)
      problems.push(problem('unknown-member-type', { ...about, part: type.slice(0, 40), known: MemberType.options }));
    else if (!place) {
      const part = country.slice(0, 40);
      problems.push(problem('unknown-member-country', { ...about, part }));
    } else if (size !== '' && !found) {
      problems.push(problem('unknown-member-size', { ...about, part: size.slice(0, 40), known: MemberSize.options }));
    } else return [{ name, type: kind, country: place, size: found ?? null }];
    return [];
  });
  return problems.length > 0 ? { read: null, problems: problems.slice(0, MOST_PROBLEMS) } : { read, problems: [] };
}

/** What `readMembers` reads. */
export function writeMembers(members: readonly MemberInput[]): string {
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
