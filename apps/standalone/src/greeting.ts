import { SAMPLE_PEOPLE } from './sample/people.js';
import type { Standalone } from './standalone.js';

/** What the terminal says when everything runs. */
export function greeting({ url, signsIn }: Standalone): string {
  const people = SAMPLE_PEOPLE.map(
    ({ email, role, organisation }) => `    ${email.padEnd(44)} ${role}, ${organisation}`,
  );
  return [
    '',
    `Hansa runs at ${url}`,
    `  API reference   ${url}/api/v1/identity/reference/  (also /training and /knowledge-exchange)`,
    ...(signsIn
      ? [
          `  Mailbox         ${url}/development/mailbox`,
          '  Sample people to sign in as (or anybody else, by e-mail):',
          ...people,
        ]
      : []),
    'Ctrl-C stops it.',
    '',
  ].join('\n');
}
