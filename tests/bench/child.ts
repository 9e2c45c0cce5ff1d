import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const HOOK = fileURLToPath(new URL('../run/read-sources.js', import.meta.url));

/** A process of ours that does what it is told by messages, one after the other. */
export class Child {
  private constructor(
    private readonly process: ChildProcess,
    readonly pid: number,
  ) {}

  /**
   * @param file a module of this folder that calls `answer`
   * @param nodeOptions Node's own
   */
  static start(file: string, environment: Record<string, string> = {}, nodeOptions: readonly string[] = []): Child {
    const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
      execArgv: [...nodeOptions, '--import', HOOK],
      env: { ...process.env, ...environment },
    });
    return new Child(child, child.pid!);
  }

  ask<Answer>(question: unknown): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.process.once('message', (answer: { value: Answer } | { error: string }) => {
        this.process.removeAllListeners('exit');
        if ('error' in answer) reject(new Error(answer.error));
        else resolve(answer.value);
      });
      this.process.once('exit', (code) => reject(new Error(`A process of the bench ended with ${code}`)));
      this.process.send(question as object);
    });
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.process.once('exit', () => resolve());
      this.process.disconnect();
    });
  }
}

/** In a child: answers every question, until its parent is gone. */
export function answer<Question>(work: (question: Question) => Promise<unknown>): void {
  process.on('message', (question) => {
    work(question as Question).then(
      (value) => process.send!({ value }),
      (error: unknown) => process.send!({ error: error instanceof Error ? error.stack : String(error) }),
    );
  });
  process.on('disconnect', () => process.exit(0));
}

/** Seconds of processor time that a process has used; Linux only, elsewhere not a number. */
export function processorTime(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return NaN;
  }
}

/** MiB that a process holds in memory. */
export function memory(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;
  } catch {
    return NaN;
  }
}
