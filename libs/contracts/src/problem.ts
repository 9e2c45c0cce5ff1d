/** Members of a problem (RFC 9457) beyond its code, status and title. */
export interface ProblemDetails {
  /** The field of the request that the rule is about. */
  field?: string;
  /** A sentence about this very case, in English. */
  detail?: string;
  /** Further facts for a program to read, under other names than the problem's own. */
  [member: string]: unknown;
  type?: never;
  code?: never;
  title?: never;
  status?: never;
  requestId?: never;
}

/** A rule of the domain that a request broke. Mapped to HTTP in one place. */
export class RuleBroken extends Error {
  constructor(
    /** 4xx, or 503 for what cannot be done for the time being. */
    readonly status: number,
    /** Stable and unique; pages and mails translate it. */
    readonly code: string,
    title: string,
    readonly details: ProblemDetails = {},
  ) {
    super(title);
    this.name = new.target.name;
  }
}

/**
 * The class of a rule that can be broken; the class's name says the rule.
 * @param status 4xx, or 503 for what cannot be done for the time being
 * @param code kebab-case, stable for ever
 * @param title the rule as an English sentence
 */
export function brokenRule(status: number, code: string, title: string): new (details?: ProblemDetails) => RuleBroken {
  return class extends RuleBroken {
    constructor(details?: ProblemDetails) {
      super(status, code, title, details);
    }
  };
}

export class NotFound extends brokenRule(404, 'not-found', 'There is no such thing, or it is not for you to see.') {}
export class NotAllowed extends brokenRule(403, 'not-allowed', 'This needs a permission that you do not have.') {}
export class InvalidInput extends brokenRule(
  400,
  'invalid-input',
  'Some of what was sent does not follow the rules.',
) {}
export class ChangedMeanwhile extends brokenRule(
  412,
  'changed-meanwhile',
  'Somebody else has changed this since you read it.',
) {}
