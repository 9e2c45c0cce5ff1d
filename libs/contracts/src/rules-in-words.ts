import { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};
const FORMS: Record<string, string> = {
  email: 'an e-mail address, such as name@example.org',
  url: 'a web address, such as https://example.org/page',
  uuid: 'an id (UUID)',
  date: 'a date, such as 2027-05-14',
  datetime: 'an instant in UTC, such as 2027-05-14T12:00:00Z',
};
const UNITS: Record<string, string> = { string: ' characters', array: ' entries', set: ' entries', map: ' entries' };

/** The rule that an input breaks, in words for the one who wrote it; undefined leaves it to zod. */
export function ruleInWords(issue: Issue): string | undefined {
  const rule = ruleOf(issue);
  if (rule === undefined || issue.input !== undefined) return rule;
  return issue.code === 'invalid_type' ? 'must be given' : rule.replace(/^must be/, 'must be given:');
}

function ruleOf(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] && `must be ${KINDS[issue.expected]}`;
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`;
    case 'invalid_union':
      return Array.isArray(issue.options) ? `must be one of ${issue.options.join(', ')}` : undefined;
    case 'too_big':
      return `must ${amount(issue.origin, issue.inclusive === false ? 'less than' : 'at most', issue.maximum)}`;
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return 'must not be empty';
      return `must ${amount(issue.origin, issue.inclusive === false ? 'more than' : 'at least', issue.minimum)}`;
    case 'invalid_format':
      return FORMS[issue.format] && `must be ${FORMS[issue.format]}`;
    case 'unrecognized_keys':
      return `must not hold ${issue.keys.join(', ')}`;
    default:
      return undefined;
  }
}

function amount(origin: string, how: string, limit: number | bigint): string {
  const unit = UNITS[origin];
  return unit
    ? `have ${how} ${limit}${Number(limit) === 1 ? unit.replace(/ies$/, 'y').replace(/s$/, '') : unit}`
    : `be ${how} ${limit}`;
}

z.config({ customError: ruleInWords });
