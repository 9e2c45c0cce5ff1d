import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPdf, aPng, anOfficeFile } from '@hansa/platform/testing';
import { createHash, randomUUID } from 'node:crypto';
import { type Person, type Pool, startPool } from './pool.js';

let pool: Pool;
beforeAll(async () => {
  pool = await startPool({ KNOWLEDGE_EXCHANGE_FILE_MEGABYTES: '2', KNOWLEDGE_EXCHANGE_ORGANISATION_MEGABYTES: '40' });
});
afterAll(() => pool.close());

const pathOf = (resourceId: string, fileId: string, part = '') => `/resources/${resourceId}/files/${fileId}${part}`;
async function bytes(path: string, person?: Person, headers: Record<string, string> = {}, method = 'GET') {
  const response = await fetch(`${pool.hansa.url}/api/v1/knowledge-exchange${path}`, {
    method,
    headers: { ...(person && { authorization: `Bearer ${person.token}` }), ...headers },
  });
  return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
}
const statusOf = async (path: string, person?: Person) => (await bytes(path, person)).status;
const pdf = aPdf('Klynger på tværs');

describe('a file of a resource', () => {
  it('is given back as it came, to be saved and not to be run', async () => {
    const id = await pool.draft();
    const name = 'Læring på tværs "2".pdf';
    const file = await pool.added(id, name, pdf);
    expect(file).toMatchObject({
      ...{ name: 'Læring på tværs _2_.pdf', type: 'application/pdf', size: pdf.length, language: null },
      preview: { state: 'waiting', reason: null },
    });
    const { status, headers, body } = await bytes(pathOf(id, file.id), pool.editor);
    expect({ status, same: body.equals(pdf) }).toEqual({ status: 200, same: true });
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(pdf.length),
      'content-disposition': `attachment; filename="L?ring p? tv?rs _2_.pdf"; filename*=UTF-8''L%C3%A6ring%20p%C3%A5%20tv%C3%A6rs%20_2_.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'accept-ranges': 'bytes',
      'cache-control': 'private, no-cache',
      etag: `"${createHash('sha256').update(pdf).digest('base64url')}"`,
    });
    expect((await pool.read(id)).body.files).toEqual([{ ...file, preview: expect.anything() }]);
  });

  it('comes in parts, or not again where it is known', async () => {
    const id = await pool.draft();
    const { id: fileId } = await pool.added(id, 'digits.txt', '0123456789');
    const get = (headers: Record<string, string>, method = 'GET') =>
      bytes(pathOf(id, fileId), pool.editor, headers, method).then(({ status, headers: said, body }) => [
        ...[status, body.toString(), said.get('content-range'), said.get('content-length')],
      ]);
    const etag = (await bytes(pathOf(id, fileId), pool.editor)).headers.get('etag')!;
    expect(await get({ range: 'bytes=2-4' })).toEqual([206, '234', 'bytes 2-4/10', '3']);
    expect(await get({ range: 'bytes=-3' })).toEqual([206, '789', 'bytes 7-9/10', '3']);
    expect(await get({ range: 'bytes=2-4', 'if-range': etag })).toEqual([206, '234', 'bytes 2-4/10', '3']);
    expect(await get({ range: 'bytes=2-4', 'if-range': '"older"' })).toEqual([200, '0123456789', null, '10']);
    expect((await get({ range: 'bytes=10-' })).slice(0, 1)).toEqual([416]);
    expect((await get({ 'if-none-match': etag })).slice(0, 2)).toEqual([304, '']);
    expect(await get({}, 'HEAD')).toEqual([200, '', null, '10']);
  });

  it('has a picture and the beginning of its text, once somebody has looked into it', async () => {
    const id = await pool.draft();
    const [report, notes] = [await pool.added(id, 'a.pdf', pdf), await pool.added(id, 'b.docx', anOfficeFile('docx'))];
    expect(await pool.lookedInto(report.id)).toMatchObject({ state: 'made', reason: null });
    expect(await pool.lookedInto(notes.id)).toEqual({
      ...{ state: 'none', reason: 'no-picture-of-its-kind', excerpt: 'Text' },
    });
    const { status, headers, body } = await bytes(pathOf(id, report.id, '/preview'), pool.editor);
    expect([status, headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect(body.subarray(8, 12).toString()).toBe('WEBP');
    const none = await pool.call('GET', pathOf(id, notes.id, '/preview'), { token: pool.editor.token });
    expect(none).toMatchObject({ status: 404, body: { code: 'no-preview', state: 'none' } });
  });

  it('is there for its organisation, then for all, and after a withdrawal for nobody', async () => {
    const id = await pool.draft();
    const { id: fileId } = await pool.added(id, 'a.png', aPng());
    await pool.lookedInto(fileId);
    const stranger = await pool.person(randomUUID(), 'organisation.read', 'knowledge.edit-resource');
    const seenBy = async (person?: Person) => [
      ...[await statusOf(pathOf(id, fileId), person), await statusOf(pathOf(id, fileId, '/preview'), person)],
    ];
    expect([await seenBy(), await seenBy(stranger), await seenBy(pool.editor)]).toEqual([
      [404, 404],
      [404, 404],
      [200, 200],
    ]);
    expect((await pool.publish(id)).status).toBe(200);
    expect([await seenBy(), await seenBy(stranger)]).toEqual([
      [200, 200],
      [200, 200],
    ]);
    const etag = (await pool.read(id)).headers.get('etag')!;
    const withdrawn = await pool.call('POST', `/resources/${id}/withdraw`, {
      ...{ token: pool.signatory.token, headers: { 'if-match': etag }, body: { reason: 'A picture was not ours.' } },
    });
    expect(withdrawn.status).toBe(200);
    expect([await seenBy(), await seenBy(pool.editor)]).toEqual([
      [404, 404],
      [404, 404],
    ]);
    const removed = await pool.call('DELETE', pathOf(id, fileId), { token: pool.editor.token });
    expect(removed.status).toBe(204);
    const added = await pool.upload(id, 'b.png', aPng());
    expect(added.status).toBe(409);
  });

  it('belongs to its resource: by the path of another it is not found', async () => {
    const [id, other] = [await pool.draft(), await pool.draft()];
    const { id: fileId } = await pool.added(id, 'a.png', aPng());
    expect(await statusOf(pathOf(other, fileId), pool.editor)).toBe(404);
    const { status } = await pool.call('DELETE', pathOf(other, fileId), { token: pool.editor.token });
    expect(status).toBe(404);
  });
});

describe('who adds files', () => {
  it('edits for the organisation, and where all can see it publishes for it', async () => {
    const id = await pool.draft();
    const reader = await pool.person(pool.ownerId, 'organisation.read');
    const stranger = await pool.person(randomUUID(), 'knowledge.edit-resource', 'knowledge.publish-resource');
    expect((await pool.upload(id, 'a.pdf', pdf, { by: reader })).status).toBe(403);
    expect((await pool.upload(id, 'a.pdf', pdf, { by: stranger })).status).toBe(404);
    expect((await pool.upload(randomUUID(), 'a.pdf', pdf)).status).toBe(404);
    const { id: fileId } = await pool.added(id, 'a.pdf', pdf);
    await pool.publish(id);
    expect((await pool.upload(id, 'b.pdf', pdf)).status).toBe(403);
    const byEditor = await pool.call('DELETE', pathOf(id, fileId), { token: pool.editor.token });
    expect(byEditor).toMatchObject({ status: 403, body: { permission: 'knowledge.publish-resource' } });
    expect((await pool.upload(id, 'b.pdf', pdf, { by: pool.signatory })).status).toBe(201);
  });

  it('leaves the pool no resource without a link and without a file', async () => {
    const id = await pool.draft();
    expect(await pool.publish(id)).toMatchObject({ status: 409, body: { code: 'resource-has-no-link' } });
    const { id: fileId } = await pool.added(id, 'a.pdf', pdf);
    await pool.publish(id);
    const last = await pool.call('DELETE', pathOf(id, fileId), { token: pool.signatory.token });
    expect(last).toMatchObject({ status: 409, body: { code: 'resource-has-no-link' } });
  });

  it('says their order, names and languages, of all of them', async () => {
    const id = await pool.draft();
    const one = await pool.added(id, 'one.pdf', pdf);
    const two = await pool.added(id, 'two.txt', 'Two');
    const arrange = async (files: unknown[], etag?: string) =>
      pool.call('PUT', `/resources/${id}/files`, {
        ...{ token: pool.editor.token, body: { files } },
        headers: { 'if-match': etag ?? (await pool.read(id)).headers.get('etag')! },
      });
    const named = [
      { id: two.id, name: 'To', language: 'da' },
      { id: one.id, name: 'en.pdf', language: null },
    ];
    const { status, body } = await arrange(named);
    expect(status).toBe(200);
    expect(body.files.map(({ name, language }: any) => [name, language])).toEqual([
      ['To.txt', 'da'],
      ['en.pdf', null],
    ]);
    expect(await arrange(named.slice(1))).toMatchObject({ status: 409, body: { code: 'files-are-others' } });
    const wrong = [named[0], { ...named[1], name: 'en.docx' }];
    expect(await arrange(wrong)).toMatchObject({ status: 422, body: { code: 'file-is-not-what-its-name-says' } });
    expect(await arrange(named, '"1"')).toMatchObject({ status: 412, body: { current: { id } } });
  });

  it('sends a file again without adding it again', async () => {
    const id = await pool.draft();
    const headers = { 'idempotency-key': randomUUID() };
    const send = (content: Buffer | string) => pool.upload(id, 'a.txt', content, { headers });
    const [first, second, third] = [await send('Same'), await send('Same'), await send('Other')];
    expect(first.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(third).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    const both = { 'idempotency-key': randomUUID() };
    const at = await Promise.all([1, 2, 3].map(() => pool.upload(id, 'b.txt', 'At once', { headers: both })));
    expect(at.map(({ body }) => body.id)).toEqual(Array(3).fill(at[0]!.body.id));
    expect((await pool.read(id)).body.files).toHaveLength(2);
  });

  it('adds 20 to a resource, and for an organisation as much as it has room', async () => {
    const id = await pool.draft();
    for (let n = 0; n < 20; n += 1) await pool.added(id, `${n}.txt`, `Text ${n}`);
    expect(await pool.upload(id, 'a.txt', 'x')).toMatchObject({
      status: 409,
      body: { code: 'resource-has-enough-files' },
    });
    const large = 'x'.repeat(2 * 1024 * 1024);
    expect(await pool.upload(await pool.draft(), 'a.txt', `${large}x`)).toMatchObject({
      ...{ status: 413, body: { code: 'file-too-large', limit: large.length } },
    });
    const answers = [];
    for (let n = 0; n < 20; n += 1) answers.push(await pool.upload(await pool.draft(), `${n}.txt`, large));
    expect(answers.filter(({ status }) => status === 201).length).toBe(19);
    expect(answers.at(-1)).toMatchObject({ status: 409, body: { code: 'organisation-has-no-room' } });
  });
});

it('what was removed leaves nothing behind, and what was kept is kept', async () => {
  const files = await pool.quiet();
  const id = await pool.draft();
  const [one, two] = [await pool.added(id, 'a.png', aPng()), await pool.added(id, 'b.txt', 'B')];
  await pool.lookedInto(one.id);
  await pool.lookedInto(two.id);
  expect(await pool.quiet()).toBe(files + 3);
  expect((await pool.call('DELETE', pathOf(id, two.id), { token: pool.editor.token })).status).toBe(204);
  expect(await pool.quiet()).toBe(files + 2);
  const etag = (await pool.read(id)).headers.get('etag')!;
  const discarded = await pool.call('DELETE', `/resources/${id}`, {
    ...{ token: pool.editor.token, headers: { 'if-match': etag } },
  });
  expect(discarded.status).toBe(204);
  expect(await pool.quiet()).toBe(files);
});
