import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { FolderFiles } from '../folder-files.js';
import { conformance } from './conformance.js';

const folders: string[] = [];
const aFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'hansa-files-'));
  folders.push(folder);
  return folder;
};
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

conformance('a folder', async () => new FolderFiles(join(aFolder(), 'made', 'when-needed')));

describe('a folder of files', () => {
  const id = '0b7e3f5a-1111-4222-8333-444455556666';

  it('is for nobody else to read', async () => {
    const folder = aFolder();
    await new FolderFiles(folder).put(`training/${id}`, Readable.from([Buffer.from('x')]), 9);
    const path = join(folder, 'training', '0b', id);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, '.arriving'))).toEqual([]);
  });

  it('forgets what was left half written, after a day', async () => {
    const folder = aFolder();
    const files = new FolderFiles(folder);
    await files.put(`training/${id}`, Readable.from([Buffer.from('x')]), 9);
    const arriving = join(folder, '.arriving');
    writeFileSync(join(arriving, 'new'), 'half');
    writeFileSync(join(arriving, 'old'), 'half');
    const yesterday = new Date(Date.now() - 25 * 3_600_000);
    utimesSync(join(arriving, 'old'), yesterday, yesterday);
    await files.tidy();
    expect(readdirSync(arriving)).toEqual(['new']);
  });
});
