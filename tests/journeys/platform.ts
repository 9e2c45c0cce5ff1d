import type { Language, Service } from '@hansa/contracts';
import type { Visitor } from './visitor.js';

export interface ReceivedMail {
  subject: string;
  text: string;
}

/** The database of a service, as one sees it who may do everything in it. */
export interface JourneyDatabase {
  query<T = Record<string, unknown>>(sql: string, parameters?: unknown[]): Promise<T[]>;
}

/** All of Hansa as a journey sees it, however it runs: HTTP, the sign-in, a mailbox, the clock, and what is kept. */
export interface Platform {
  url: string;
  /** Signs somebody in by authorisation code and PKCE. `language` is what the browser asks for. */
  signIn(email: string, name?: string, language?: Language): Promise<Visitor>;
  /** Sees to it that the identity provider knows somebody, as `signIn` does. */
  account(email: string, name?: string): Promise<void>;
  /** What everybody enters at the sign-in page; null where it asks for none. */
  password: string | null;
  /** Somebody who is not signed in. */
  stranger: Visitor;
  /** Makes somebody who has been here before the first operator, as the command `operator` does. */
  nameOperator(email: string): Promise<void>;
  /** The mails to an address, newest first. */
  mailsTo(email: string): Promise<ReceivedMail[]>;
  /** Waits for a mail to an address with such a subject, and with these words in it. */
  mailTo(email: string, subject: string | RegExp, saying?: string): Promise<ReceivedMail>;
  /** Moves the clock of every service on: `'2 days'`. */
  shiftClock(interval: string): Promise<void>;
  passDays(days: number): Promise<void>;
  /** The date (YYYY-MM-DD) so many days from now, by the clock of the services. */
  dateIn(days: number): string;
  /** Waits until everything that follows from what was done has been done. */
  settled(): Promise<void>;
  databases: ReadonlyMap<Service, JourneyDatabase>;
  /** Where the files that people add are kept. */
  filesFolder: string;
  /** All that the identity provider holds of people, as text. */
  accounts(): Promise<string>;
  /** What the services have written to their logs; of `LOG_LEVEL` in the environment that was given. */
  logLines(): string[];
  close(): Promise<void>;
}

/**
 * Starts everything on fresh databases: in this process with the development identity provider, or as `HANSA_PLATFORM`
 * says, which names a module that does it in another way (tests/stack: over real Kafka, with Keycloak).
 * @param environment of the services, over what journeys have
 */
export async function startPlatform(environment: Record<string, string> = {}): Promise<Platform> {
  const way = (await import(process.env['HANSA_PLATFORM'] ?? './in-one-process.js')) as {
    startPlatform: typeof startPlatform;
  };
  return way.startPlatform(environment);
}
