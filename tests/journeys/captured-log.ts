export interface CapturedLog {
  lines(): string[];
  release(): void;
}

/** Takes what the process writes to its log; to be begun before anything that writes to it. */
export function captureLog(): CapturedLog {
  const pieces: string[] = [];
  const { stdout } = process;
  const write = stdout.write;
  // The logger writes through this as soon as it is another function than the stream's own.
  stdout.write = (piece: unknown) => pieces.push(String(piece)) > 0;
  return {
    lines: () => pieces.join('').split('\n').filter(Boolean),
    release: () => void (stdout.write = write),
  };
}
