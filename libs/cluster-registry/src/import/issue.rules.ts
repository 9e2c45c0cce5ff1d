import { type Problem, problem } from './problem.rules.js';

/** What a schema of the API says about a value, as far as it is needed here (zod). */
interface Issue {
  readonly code?: string;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly maximum?: number | bigint;
  readonly origin?: string;
}

const COLUMN_OF: Record<string, string> = {
  ...{ englishPage: 'english_page', managementFte: 'management_fte' },
  ...{ longitude: 'longitude', latitude: 'latitude' },
};

/** A broken rule of the API as a problem of the column that its value stands in. */
export function problemOfIssue(issue: Issue, cellOf: (column: string) => { column: string; value: string }): Problem {
  const [field = '', ...rest] = issue.path.map(String);
  // ['name', 'texts', 'sv'] is the column name_sv, or name where sv is the row's language.
  const language = rest[0] === 'texts' ? rest[1] : undefined;
  const translated = language === undefined ? undefined : cellOf(`${field}_${language}`);
  const plain = field === 'position' ? (rest[0] ?? 'longitude') : field;
  const about = translated?.value ? translated : cellOf(COLUMN_OF[plain] ?? plain);
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return problem('too-long', { ...about, most: Number(issue.maximum) });
  }
  if (issue.code === 'too_big' && issue.origin === 'array') {
    return problem('too-many', { ...about, most: Number(issue.maximum) });
  }
  if (field === 'website' || field === 'englishPage') return problem('not-a-web-address', about);
  if (issue.message.includes('control characters')) return problem('hidden-characters', about);
  return problem('invalid', { ...about, rule: issue.message });
}
