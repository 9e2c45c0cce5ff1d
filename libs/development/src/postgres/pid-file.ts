import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

/** What a running server says of itself in `postmaster.pid`. */
export type RunningServer = { pid: number; port: number; ready: boolean };

/** PostgreSQL makes the file and then writes into it: for a moment it is empty. */
const EMPTY_AT_MOST_MS = 5_000;

/**
 * The server that runs on this data folder, or null. A file that a dead server has left behind is removed: its number
 * may belong to another process by now, and PostgreSQL would then refuse to start.
 */
export function runningServer(data: string): RunningServer | null {
  const file = join(data, 'postmaster.pid');
  const lines = readLines(file);
  if (!lines || isBeingWritten(file, lines)) return null;
  const pid = Number(lines[0]);
  if (!isServerOf(pid, data)) {
    rmSync(file, { force: true });
    return null;
  }
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

function isBeingWritten(file: string, lines: string[]): boolean {
  const made = lines.length < 2 && statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return Boolean(made) && Date.now() - Number(made) < EMPTY_AT_MOST_MS;
}

function readLines(file: string): string[] | null {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return null;
  }
}

/** Whether the process is there and was started for this data folder. */
export function isServerOf(pid: number, data: string): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  return commandOf(pid).includes(data);
}

function commandOf(pid: number): string {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
      return '';
    }
  }
  if (process.platform === 'win32') {
    const query = `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`;
    return spawnSync('powershell', ['-NoProfile', '-Command', query], { encoding: 'utf8' }).stdout ?? '';
  }
  return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}
