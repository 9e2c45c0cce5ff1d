import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { served, type Served } from '../testing/served.js';
import { startPage } from './start-page.js';

describe('the start page', () => {
  const start = startPage(['identity', 'training']);
  let server: Served;
  beforeAll(async () => {
    server = await served(() => start.callback);
  });
  afterAll(() => server.close());

  const read = async (path: string, language = 'en') =>
    (await fetch(`${server.origin}${path}`, { headers: { 'accept-language': language } })).text();

  it('leads to the references and the mailbox, in the language of the reader', async () => {
    const text = await read('/', 'sv');
    for (const link of ['/api/v1/identity/reference/', '/api/v1/training/reference/', '/development/mailbox'])
      expect(text).toContain(`href="${link}"`);
    expect(text).toContain('Hansa körs här');
    expect(await read('/?lang=pl', 'sv')).toContain('Hansa działa tutaj');
  });

  it('shows the token of a link from a mail', async () => {
    expect(await read('/invitations/CQExp6_XrYq-fM37')).toContain('<pre>CQExp6_XrYq-fM37</pre>');
    expect(await read('/')).not.toContain('<pre>');
  });

  it('leaves everything else alone', () => {
    expect(['/', '/?code=1', '/invitations/abc', '/erasures/abc'].every(start.handles)).toBe(true);
    expect(
      ['/api/v1/identity/me', '/health/live', '/other', '/invitations/', '/invitations/<b>'].some(start.handles),
    ).toBe(false);
  });
});
