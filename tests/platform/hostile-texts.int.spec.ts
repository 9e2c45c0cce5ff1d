import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Pool, startPool } from './pool.js';
import type { Answer } from './realm.js';

/** What somebody might write so that a page, a terminal, a spreadsheet or a database takes it for its own. */
const PLAIN = [
  '<script>alert(document.cookie)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '</title><iframe src="javascript:alert(1)">',
  '[a link](javascript:alert(1))',
  '![x](https://evil.example/?q=1)',
  '<!-- --><b>bold</b> &lt;i&gt; &#60;',
  '{{7*7}} ${7*7} <%= 7*7 %> #{7*7}',
  "'; drop table resource; --",
  '=HYPERLINK("https://evil.example","Click")',
  '@SUM(1+1)*cmd|x',
  '../../etc/passwd %2e%2e%2f %00',
  '\\u003cscript\\u003e \\x3c \\0',
  'раypal and Ηаnsа in other alphabets',
  'a\u200bb\u200dc of no width',
  'Z\u0351\u0310\u0300a\u0305\u0306lgo',
  '𝓗𝓪𝓷𝓼𝓪 👩‍👩‍👧 😀',
  '__proto__ constructor toString',
];
const HIDING = {
  'a bidirectional override': 'txt.\u202egpj.exe',
  'a bidirectional isolate': 'a\u2066b\u2069',
  'an embedding': 'a\u202bb\u202c',
  'a zero': 'a\u0000b',
  'a bell': 'a\u0007b',
  'an escape': 'a\u001b[2Jb',
  'a control character of the second block': 'a\u009bb',
  'half a character': 'a\ud83db',
};

let pool: Pool;
beforeAll(async () => {
  pool = await startPool();
});
afterAll(() => pool.close());

const texts = (text: string) => ({ original: 'en', texts: { en: text } });
/** Every text that a person can write into a resource, with what it is then. */
const resourceWith = (text: string) => ({
  ...{ title: texts(text), description: texts(`${text}\n\n\tMore.`) },
  links: [{ url: 'https://pool.example/a', title: text }],
});
const add = (told: Record<string, unknown>) =>
  pool.call('POST', '/resources', {
    token: pool.editor.token,
    body: {
      ...{ ownerId: pool.ownerId, kind: 'document', title: texts('A'), description: texts('B') },
      ...{ languages: ['en'], licence: 'CC-BY-4.0', ...told },
    },
  });
const isData = ({ headers }: Answer) =>
  expect({
    type: headers.get('content-type'),
    sniffed: headers.get('x-content-type-options'),
    policy: headers.get('content-security-policy'),
  }).toMatchObject({
    ...{ type: expect.stringMatching(/^application\/(problem\+)?json; charset=utf-8$/), sniffed: 'nosniff' },
    policy: expect.stringContaining("default-src 'none'"),
  });

describe('a hostile text', () => {
  it.each(PLAIN)('%j is kept as it was written, and comes back as plain data', async (text) => {
    const made = await add(resourceWith(text));
    expect(made.status).toBe(201);
    isData(made);
    const { body, headers, status } = await pool.read(made.body.id);
    isData({ body, headers, status });
    expect([body.title.text, body.description.text, body.links[0].title]).toEqual([text, `${text}\n\n\tMore.`, text]);
    expect((await pool.publish(made.body.id)).status).toBe(200);
    const found = await pool.call('GET', `/resources?q=${encodeURIComponent(text)}&ownerId=${pool.ownerId}`);
    isData(found);
    expect(found.status).toBe(200);
    const etag = (await pool.read(made.body.id)).headers.get('etag')!;
    const withdrawn = await pool.call('POST', `/resources/${made.body.id}/withdraw`, {
      ...{ token: pool.signatory.token, headers: { 'if-match': etag }, body: { reason: text } },
    });
    isData(withdrawn);
    expect(withdrawn.body.withdrawal.reason).toBe(text);
  });

  it.each(Object.entries(HIDING))('with %s is refused wherever it stands', async (_what, text) => {
    for (const [field, told] of [
      ['title', { title: texts(text) }],
      ['description', { description: texts(text) }],
      ['links', { links: [{ url: 'https://pool.example', title: text }] }],
      ['links', { links: [{ url: `https://pool.example/${text}` }] }],
      ['themes', { themes: [text] }],
    ] as const) {
      const answer = await add(told);
      isData(answer);
      expect({ field, status: answer.status, named: String(answer.body.field).split('.')[0] }).toEqual({
        ...{ field, status: 400, named: field },
      });
    }
    const { status } = await pool.call('GET', `/resources?q=${encodeURIComponent(text.toWellFormed())}`);
    expect([200, 400]).toContain(status);
  });

  it('is no address to go to', async () => {
    for (const url of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,<script>1</script>',
      'vbscript:x',
      'file:///etc/passwd',
      '//evil.example',
      'https:evil',
      'blob:https://x.example/1',
    ]) {
      const { status, body } = await add({ links: [{ url }] });
      const kept = status === 201 ? new URL(body.links[0].url).protocol : 'refused';
      expect([url, kept]).toEqual([url, expect.stringMatching(/^(refused|https:)$/)]);
    }
  });

  it('in the name of a file is a name and nothing else', async () => {
    const id = await pool.draft();
    for (const [text, kept] of [
      ['<script>alert(1)', '_script_alert(1).txt'],
      ["'; drop table resource_file; --", "'; drop table resource_file; --.txt"],
      ['[a](javascript:x)', '[a](javascript_x).txt'],
      ['раypal', 'раypal.txt'],
    ] as const) {
      const { status, headers, body } = await pool.upload(id, text, '<not a page');
      isData({ status, headers, body });
      expect({ status, name: body.name }).toEqual({ status: 201, name: kept });
    }
    for (const text of Object.values(HIDING)) {
      const name = text.toWellFormed();
      if (name === text) expect((await pool.upload(id, name, 'Text')).status).toBe(400);
    }
  });
});
