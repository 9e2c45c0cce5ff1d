import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';

export interface Launch {
  command: string;
  args: string[];
  environment?: Record<string, string | undefined>;
  /** The folder it runs in. */
  folder?: string;
}

const running = new Set<OsProcess>();
process.once('exit', () => running.forEach((one) => one.signal('SIGKILL')));

// Linux ends the process when ours is gone, however that happened, so that nothing is left of a run that was killed.
const TIED = existsSync('/usr/bin/setpriv') ? ['/usr/bin/setpriv', '--pdeathsig', 'KILL'] : [];

/** One process of the operating system, which can be killed and held; what it says goes into a file. */
export class OsProcess {
  /** Settles with its exit code, or null where a signal ended it. */
  readonly ended: Promise<number | null>;
  private over = false;

  private constructor(
    private readonly child: ChildProcess,
    readonly log: string,
  ) {
    running.add(this);
    this.ended = new Promise((resolve) => {
      const end = (code: number | null) => {
        this.over = true;
        running.delete(this);
        resolve(code);
      };
      child.once('exit', end);
      child.once('error', () => end(127));
    });
  }

  /** @param log a file that is added to, so that it outlives restarts */
  static start({ command, args, environment = {}, folder }: Launch, log: string): OsProcess {
    const [first = command, ...rest] = [...TIED, command, ...args];
    const output = openSync(log, 'a');
    // A group of its own: Ctrl-C in the terminal reaches only us, and we stop things in their order.
    const child = spawn(first, rest, {
      ...{ cwd: folder, detached: true, stdio: ['ignore', output, output] },
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
    });
    closeSync(output);
    return new OsProcess(child, log);
  }

  get pid(): number {
    return this.child.pid!;
  }

  get isRunning(): boolean {
    return !this.over;
  }

  signal(signal: NodeJS.Signals): void {
    if (!this.over) this.child.kill(signal);
  }

  /** As a lost machine: at once, with nothing finished. */
  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.ended;
  }

  /** Holds it where it stands; it does not notice. */
  pause(): void {
    this.signal('SIGSTOP');
  }

  resume(): void {
    this.signal('SIGCONT');
  }

  /** Asks it to stop; kills it when it has not done so after `patience` ms. Says whether it went by itself. */
  async stop(patience = 30_000): Promise<boolean> {
    this.signal('SIGCONT');
    this.signal('SIGTERM');
    let late = false;
    const killing = setTimeout(() => {
      late = true;
      this.signal('SIGKILL');
    }, patience);
    await this.ended;
    clearTimeout(killing);
    return !late;
  }

  /** The last lines that it said. */
  said(lines = 30): string {
    return readFileSync(this.log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  }
}
