import { aPdf } from '@hansa/platform/testing';
import { Visitor } from '@hansa/test-journeys/visitor';
import { SignInBrowser } from '@hansa/test-stack/sign-in';
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';

const [SOMEBODY, PASSWORD] = ['mette@regx.example', 'hansa development'];
const AGENCY = {
  name: { original: 'en', texts: { en: 'Agency in a Container' } },
  type: 'agency',
  country: 'DK',
};

/**
 * Through the edge alone, as a browser would: a sample person signs in at Keycloak's own form, founds an organisation,
 * and adds a file, of which a picture is made. @returns what was seen, line by line
 */
export async function walkThrough(url: string): Promise<string[]> {
  const api = `${url}/api/v1`;
  const { accessToken } = await new SignInBrowser(url).signIn(SOMEBODY, PASSWORD);
  const mette = new Visitor(api, accessToken);
  const stranger = new Visitor(api);
  const seen = [`${SOMEBODY} signed in at Keycloak's form`];

  await mette.must(200, mette.get('/identity/me'));
  const { id: ownerId } = await mette.must(201, mette.post('/identity/organisations', AGENCY));
  const { items } = await stranger.must(200, stranger.get('/identity/organisations?q=container'));
  assert.equal(items[0]?.id, ownerId);
  seen.push('an organisation was founded, and strangers see it');

  // The other service knows of the membership once it has come over Kafka.
  const resource = await eventually(() => mette.post('/knowledge-exchange/resources', aResource(ownerId)), 201);
  const files = `/knowledge-exchange/resources/${resource.body.id}/files`;
  seen.push('its membership reached another service, which took a resource for it');

  const added = await fetch(`${api}${files}?name=handbook.pdf`, {
    method: 'POST',
    headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(aPdf('A handbook')),
  });
  assert.equal(added.status, 201, await added.clone().text());
  const { id } = (await added.json()) as { id: string };
  const preview = await eventually(
    () => fetch(`${api}${files}/${id}/preview`, { headers: { authorization: `Bearer ${accessToken}` } }),
    200,
  );
  const picture = Buffer.from(await preview.arrayBuffer());
  assert.equal(picture.subarray(8, 12).toString(), 'WEBP');
  seen.push(`a PDF went to the object store, and a picture of it was made (${picture.length} bytes of WebP)`);

  for (const open of ['/', '/clusters']) {
    const page = await fetch(`${url}${open}`);
    assert.equal(page.status, 200, open);
    assert.match(page.headers.get('content-security-policy') ?? '', /^default-src 'none'; script-src 'self';/);
    assert.match(await page.text(), /<script type="module"[^>]* src="\/assets\//);
  }
  seen.push("the portal is at every address that is nobody else's");

  for (const closed of ['/admin/', '/realms/master', '/metrics', '/health/ready', '/api/v1/identity/../../metrics']) {
    assert.equal((await fetch(`${url}${closed}`)).status, 404, closed);
  }
  seen.push("Keycloak's administration, probes and metrics are not to be had through the edge");
  return seen;
}

/** Asks until the answer has this status, seldom enough for the limit of requests. */
async function eventually<T extends { status: number }>(ask: () => Promise<T>, status: number): Promise<T> {
  for (const end = Date.now() + 120_000; ;) {
    const answer = await ask();
    if (answer.status === status) return answer;
    if (Date.now() > end) throw new Error(`${answer.status} to the last, instead of ${status}`);
    await pause(500);
  }
}

function aResource(ownerId: string) {
  const inEnglish = (text: string) => ({ original: 'en', texts: { en: text } });
  return {
    ownerId,
    kind: 'document',
    title: inEnglish('A handbook'),
    description: inEnglish('What others have learned.'),
    languages: ['en'],
    licence: 'CC-BY-4.0',
  };
}
