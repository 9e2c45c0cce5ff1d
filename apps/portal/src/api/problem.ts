/** One rule that an input breaks: `field` such as `days.0.date`, `rule` in English, `code` of the kind of rule. */
export interface FieldError {
  field: string;
  rule: string;
  code: string;
}

/** A problem as the API says it (RFC 9457), or one that was met on the way to it. */
export interface ProblemBody {
  /** Kebab-case; the catalogue `problems` has its words. `offline` and `timeout` are our own. */
  code: string;
  status: number;
  title: string;
  detail?: string;
  field?: string;
  errors?: FieldError[];
  requestId?: string;
  [member: string]: unknown;
}

export class Problem extends Error {
  constructor(readonly body: ProblemBody) {
    super(body.title);
    this.name = 'Problem';
  }

  get code(): string {
    return this.body.code;
  }
  get status(): number {
    return this.body.status;
  }
}

export function isProblem(error: unknown, ...codes: string[]): error is Problem {
  return error instanceof Problem && (codes.length === 0 || codes.includes(error.code));
}

/** Whether the same request may go through later, unchanged. */
export function isPassing(error: unknown): boolean {
  return error instanceof Problem && (error.status === 0 || error.status === 429 || error.status >= 502);
}

/** An error as it can be shown: what was thrown, or what a query met; null where it met nothing. */
export function asProblem(error: Error | null): Problem | null;
export function asProblem(error: unknown): Problem;
export function asProblem(error: unknown): Problem | null {
  if (error === null || error instanceof Problem) return error;
  return new Problem({ code: 'unknown', status: 0, title: String(error) });
}
