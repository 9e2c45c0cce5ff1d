import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runningServer } from './pid-file.js';

describe('the pid file of a server', () => {
  let data: string;
  let file: string;
  beforeAll(() => {
    data = mkdtempSync(join(tmpdir(), 'hansa-pid-'));
    file = join(data, 'postmaster.pid');
  });
  afterAll(() => rmSync(data, { recursive: true, force: true }));

  it('is left alone while the server is about to write it: without it, it would never be ready', () => {
    writeFileSync(file, '');
    expect(runningServer(data)).toBeNull();
    expect(existsSync(file)).toBe(true);
  });

  it('is removed when it has been empty for long, or names a process that is no server of this folder', () => {
    const before = new Date(Date.now() - 60_000);
    utimesSync(file, before, before);
    expect(runningServer(data)).toBeNull();
    expect(existsSync(file)).toBe(false);
    writeFileSync(file, [process.pid, data, 0, 5999, '', '127.0.0.1', '1 1', 'ready', ''].join('\n'));
    expect(runningServer(data)).toBeNull();
    expect(existsSync(file)).toBe(false);
  });
});
