import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { FieldError } from './problem.js';
import { ruleKey } from './rule-key.js';

type Issue = z.core.$ZodIssue;

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'boolean',
  array: 'list',
  object: 'object',
  record: 'object',
};
const SIZED: Record<string, string> = { string: 'text', array: 'list', set: 'list', map: 'list' };
const FORMATS = ['email', 'url', 'uuid', 'date', 'datetime'];

/** Why a value is refused, for the one who wrote it: of an issue of a schema here, and of a rule that a service named. */
export function useRuleInWords(): { of(issue: Issue, value?: unknown): string; said(error: FieldError): string } {
  const { t, i18n } = useTranslation(['rules'], { useSuspense: false });
  const say = (key: string, facts: object = {}) => (t as unknown as (key: string, facts: object) => string)(key, facts);
  const custom = (message: string) => {
    const key = `said.${ruleKey(message)}`;
    return i18n.exists(`rules:${key}`) ? say(key) : say('format.other');
  };
  return {
    of: (issue, value) => {
      const empty = value === undefined || value === null || value === '';
      switch (issue.code) {
        case 'invalid_type':
          return empty ? say('required') : say(`wrong-kind.${KINDS[issue.expected] ?? 'object'}`);
        case 'invalid_value':
          return empty ? say('required') : say('one-of', { values: issue.values.join(', ') });
        case 'too_small':
          if (issue.origin === 'string' && issue.minimum === 1) return say('required');
          return say(`${issue.inclusive === false ? 'more-than' : `at-least.${SIZED[issue.origin] ?? 'number'}`}`, {
            count: Number(issue.minimum),
          });
        case 'too_big':
          return say(`${issue.inclusive === false ? 'less-than' : `at-most.${SIZED[issue.origin] ?? 'number'}`}`, {
            count: Number(issue.maximum),
          });
        case 'not_multiple_of':
          return say('multiple-of', { count: issue.divisor });
        case 'invalid_format':
          if (empty) return say('required');
          return FORMATS.includes(issue.format) ? say(`format.${issue.format}`) : custom(issue.message);
        case 'unrecognized_keys':
          return say('unknown-keys', { keys: issue.keys.join(', ') });
        default:
          return custom(issue.message);
      }
    },
    said: ({ rule }) => custom(rule),
  };
}
