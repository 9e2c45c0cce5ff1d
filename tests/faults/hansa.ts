import type { Service } from '@hansa/contracts';
import type pg from 'pg';

/** A Hansa that runs, in whichever way: what those who write and those who compare need of it. */
export interface Hansa {
  /** Where clients reach it. */
  readonly url: string;
  /** Its mails lie in `mails` below, as `.eml` files. */
  readonly folder: string;
  /** Asks a service's database in a connection of its own. */
  query<T extends pg.QueryResultRow>(service: Service, sql: string, parameters?: unknown[]): Promise<T[]>;
  /** Makes somebody the first operator, beside the running platform. */
  makeOperator(email: string): Promise<void> | void;
  signIn(email: string): Promise<{ accessToken: string; expiresIn: number }>;
}
