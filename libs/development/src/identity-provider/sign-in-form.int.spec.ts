import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES } from '@hansa/contracts';
import { createIdentityProvider } from '../index.js';
import { chooseTexts } from '../texts/choose-texts.js';
import { served, type Served } from '../testing/served.js';

const ANNA = '018f7c2e-0000-7000-8000-000000000001';

describe('the sign-in page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hansa-development-'));
  let server: Served;

  beforeAll(async () => {
    server = await served((origin) => {
      const person = {
        id: ANNA,
        email: 'anna@vinnova.example',
        locale: 'sv' as const,
        organisation: 'Vinnova & Co',
        role: '',
      };
      const people = [{ ...person, name: 'Anna <script>' }];
      const issuer = `${origin}/realms/hansa`;
      return createIdentityProvider({ issuer, folder, audience: 'hansa-api', people, adminClientSecret: 'x' }).callback;
    });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A browser that stands on the form; `post` sends it. */
  async function open(more: Record<string, string> = {}, headers: Record<string, string> = {}) {
    const question = new URLSearchParams({
      client_id: 'hansa-portal',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `${server.origin}/after`,
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
      ...more,
    });
    const first = await fetch(`${server.origin}/realms/hansa/protocol/openid-connect/auth?${question}`, {
      redirect: 'manual',
    });
    const cookie = first.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const address = new URL(first.headers.get('location')!, server.origin);
    const page = await fetch(address, { headers: { cookie, ...headers } });
    const post = (form: Record<string, string>) =>
      fetch(address, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers: { cookie, ...headers },
        redirect: 'manual',
      });
    return { response: page, text: await page.text(), post, address };
  }

  it('lists the sample people, escaped, without any script', async () => {
    const { text, response } = await open();
    expect(text).toContain('<strong>Anna &lt;script&gt;</strong><span>Vinnova &amp; Co</span>');
    expect(text).not.toContain('<script');
    const style = /<style>([\s\S]*)<\/style>/.exec(text)![1]!;
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(policy).toContain("default-src 'none'");
  });

  it('speaks the language that the portal or the browser asks for', async () => {
    const asked = await open({ ui_locales: 'lv' }, { 'accept-language': 'da' });
    expect(asked.text).toContain('<html lang="lv">');
    expect(asked.text).toContain('Izvēlieties, kas jūs esat šajā datorā.');
    const browser = await open({}, { 'accept-language': 'fr, nn;q=0.4, is;q=0.9' });
    expect(browser.text).toContain('Veldu hver þú ert á þessari tölvu.');
    expect(chooseTexts('nb-NO').language).toBe('no');
    for (const language of LANGUAGES) expect(chooseTexts(language).language).toBe(language);
  });

  it('leads on with a sample person', async () => {
    const { post } = await open();
    expect((await post({ person: ANNA })).headers.get('location')).toMatch(/openid-connect\/auth\//);
  });

  it.each([
    [{ email: '' }, 'email', 'Enter an e-mail address.'],
    [{ email: 'nobody' }, 'email', 'This is not an e-mail address. Write it like name@example.org.'],
    [{ email: 'new@example.org', name: ' ' }, 'name', 'This address is new here. Enter the name of the person.'],
    [
      { email: 'new@example.org', name: 'x'.repeat(121) },
      'name',
      'The name may have at most 120 characters, in one line.',
    ],
  ])('says beside the field what is wrong with %j', async (form, field, error) => {
    const { post } = await open();
    const answer = await post(form as unknown as Record<string, string>);
    const text = await answer.text();
    expect(answer.status).toBe(422);
    expect(text).toContain(`id="${field}-error">${error}</p>`);
    expect(text).toMatch(
      new RegExp(`<input\\s+id="${field}"[^>]* aria-describedby="[^"]*${field}-error"\\s+aria-invalid="true"`),
    );
  });

  it('keeps what was entered, escaped', async () => {
    const { post } = await open();
    const text = await (await post({ email: '"><b>', name: "O'Neil" })).text();
    expect(text).toContain('value="&quot;&gt;&lt;b&gt;"');
    expect(text).toContain('value="O&#39;Neil"');
  });

  it('says that a sign-in is over, and that a person is gone', async () => {
    const { address, post } = await open();
    const stranger = await fetch(address, { headers: { 'accept-language': 'pl' } });
    expect(stranger.status).toBe(400);
    expect(await stranger.text()).toContain('To logowanie się zakończyło');
    expect(await (await post({ person: 'x' })).text()).toContain('This person is no longer here.');
    expect((await post({ email: 'x'.repeat(20_000) })).status).toBe(422);
  });
});
