import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { Permission } from '@hansa/contracts';
import { Access, inContext, readSettings, type Uploaded } from '@hansa/platform';
import { aPdf, aPng, FolderFiles, type TestDatabase, testDatabase } from '@hansa/platform/testing';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { KnowledgeExchangeSettings } from '../knowledge-exchange.settings.js';
import { KnowledgePersonalData } from '../knowledge-personal-data.js';
import { AddResource } from '../resource/add-resource.js';
import { KnowledgeSample } from '../sample/knowledge-sample.js';
import { aResource } from '../testing/resources.js';
import { AddFile } from './add-file.js';
import { KnowledgeFileStore } from './file-store.client.js';
import { MakePreviews } from './make-previews.js';

let test: TestDatabase<KnowledgeExchangeDatabase>;
let folder: string;
let store: KnowledgeFileStore;
let previews: MakePreviews;
const access = new Access();
beforeAll(async () => {
  Logger.overrideLogger(false);
  test = await testDatabase(KnowledgeExchangeDatabase);
  folder = mkdtempSync(join(tmpdir(), 'hansa-pool-'));
  store = new KnowledgeFileStore(test.database, new FolderFiles(folder));
  previews = new MakePreviews(test.database, store);
});
afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true });
});

const uploaded = (content: Buffer): Uploaded => ({
  ...{ type: 'application/octet-stream', charset: null, declared: content.length },
  once: (_content, work) => work(),
  bytes: Readable.from([content]),
});
async function editor(organisationId: string): Promise<string> {
  const personId = randomUUID();
  const permissions: Permission[] = ['knowledge.edit-resource', 'knowledge.publish-resource'];
  await test.database.query(
    'insert into access_membership (membership_id, person_id, organisation_id, permissions) values ($1, $2, $3, $4)',
    [randomUUID(), personId, organisationId, permissions],
  );
  return personId;
}
async function added(content: Buffer, { name = 'a', sample = false } = {}) {
  const ownerId = randomUUID();
  const actor = await editor(ownerId);
  return inContext({ actor, sample }, async () => {
    const resourceId = await new AddResource(test.database).execute(aResource({ ownerId }));
    const settings = readSettings([KnowledgeExchangeSettings], {}).get(KnowledgeExchangeSettings);
    const adding = new AddFile(test.database, access, store, settings as KnowledgeExchangeSettings);
    return { actor, resourceId, file: await adding.execute(resourceId, { name }, uploaded(content)) };
  });
}
const found = async (id: string) => {
  const [row] = await test.database.query<Record<string, unknown>>(
    `select preview_state as state, preview_reason as reason, preview_attempts as attempts, excerpt
     from resource_file where id = $1`,
    [id],
  );
  return row;
};
const files = () =>
  readdirSync(join(folder, 'knowledge-exchange'), { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  ).length;
const sweepAll = async () => {
  while (await store.sweep());
};

describe('a look into a file', () => {
  it('is made once, and gives its picture and text', async () => {
    const { file } = await added(aPdf('Hello cluster'));
    expect(await previews.make()).toBe(1);
    expect(await previews.make()).toBe(0);
    expect(await found(file.id)).toEqual({ state: 'made', reason: null, attempts: 1, excerpt: 'Hello cluster' });
  });

  it('that ended the process three times is not tried again', async () => {
    const { file } = await added(aPng());
    const { file: next } = await added(aPng());
    // As if the process had died over it: the attempts are written down, and nothing else.
    await test.database.query('update resource_file set preview_attempts = 3 where id = $1', [file.id]);
    while (await previews.make());
    expect(await found(file.id)).toMatchObject({ state: 'none', reason: 'took-too-much', attempts: 4 });
    expect(await found(next.id)).toMatchObject({ state: 'made' });
  });

  it('waits while the files are not at hand, and does not count that', async () => {
    const { file } = await added(aPng());
    const away = new KnowledgeFileStore(test.database, new FolderFiles(join(folder, 'nowhere')));
    await new MakePreviews(test.database, away).make();
    expect(await found(file.id)).toMatchObject({ state: 'waiting', attempts: 0 });
    expect(await previews.make()).toBe(0);
    await test.shiftClock('2 minutes');
    await previews.make();
    expect(await found(file.id)).toMatchObject({ state: 'made', attempts: 1 });
  });

  it('at a file that leaves meanwhile leaves nothing', async () => {
    const before = (await sweepAll(), files());
    const { resourceId } = await added(aPng());
    const looking = previews.make();
    await test.database.query('delete from resource where id = $1', [resourceId]);
    await looking;
    await sweepAll();
    expect(files()).toBe(before);
  });
});

describe('what is held about a person', () => {
  it('is which files he added; they stay with his organisation without him', async () => {
    const { actor, file, resourceId } = await added(aPdf(), { name: 'Report' });
    const held = new KnowledgePersonalData();
    const data = await test.database.transaction((tx) => held.export(tx, actor));
    expect(data['addedFiles']).toEqual([
      {
        ...{ id: file.id, resourceId, name: 'Report.pdf', type: 'application/pdf', size: file.size },
        addedAt: new Date(file.addedAt),
      },
    ]);
    const counts = await test.database.transaction((tx) => held.erase(tx, actor));
    expect(counts).toMatchObject({ filesWithoutPerson: 1 });
    expect(await test.database.transaction((tx) => held.export(tx, actor))).toMatchObject({ addedFiles: [] });
    expect(await found(file.id)).toBeDefined();
  });
});

describe('sample data', () => {
  it('takes its files along, and their pictures', async () => {
    while (await previews.make());
    const before = (await sweepAll(), files());
    const { file } = await added(aPng(), { sample: true });
    while (await previews.make());
    expect(files()).toBe(before + 2);
    await test.database.transaction((tx) => new KnowledgeSample().remove(tx));
    await sweepAll();
    expect([await found(file.id), files()]).toEqual([undefined, before]);
  });
});
