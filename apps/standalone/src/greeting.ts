import type { Standalone } from './standalone.js';

/** What the terminal says when everything runs. */
export function greeting({ url, signsIn, people }: Pick<Standalone, 'url' | 'signsIn' | 'people'>): string {
  const sample = people.map(({ email, role, organisation }) => `    ${email.padEnd(44)} ${role}, ${organisation}`);
  const anybody =
    people.length > 0 ? 'Sample people to sign in as (or anybody else, by e-mail):' : 'Sign in as anybody, by e-mail.';
  return [
    '',
    `Hansa runs at ${url}`,
    `  API reference   ${url}/api/v1/identity/reference/  (also /training, /cluster-registry, /knowledge-exchange)`,
    ...(signsIn ? [`  Mailbox         ${url}/development/mailbox`, `  ${anybody}`, ...sample] : []),
    'Ctrl-C stops it.',
    '',
  ].join('\n');
}
