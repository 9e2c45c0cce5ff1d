import type { Language, Service } from '@hansa/contracts';
import { type Application, type Caller, definitionOf, inContext } from '@hansa/platform';
import { setTimeout as pause } from 'node:timers/promises';
import { DOMAINS } from '../domains.js';
import type { ModuleTextKey } from './module-texts.js';
import type { SampleOrganisationKey } from './organisations.js';
import { MEMBERS, OPERATOR, type PersonKey } from './people.js';
import { type UseCases, useCasesOf } from './use-cases.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What is made while the sample data is made, and the way in which it is: by people, at their times. */
export class SampleRun {
  readonly organisations = new Map<SampleOrganisationKey, string>();
  readonly modules = new Map<ModuleTextKey, string>();
  /** By the key of their plan. */
  readonly clusters = new Map<string, string>();
  readonly searches = new Map<string, string>();
  readonly practices = new Map<string, string>();
  readonly transfers = new Map<string, string>();
  readonly resources = new Map<string, string>();
  /** By module and city. */
  readonly sessions = new Map<string, string>();
  readonly use: UseCases;
  private readonly now: Date;

  constructor(private readonly application: Application) {
    this.use = useCasesOf(application);
    this.now = new Date();
  }

  /** An instant some days before (negative) or after now. */
  daysFromNow(days: number): Date {
    return new Date(this.now.getTime() + days * DAY);
  }

  /** Monday 0 to Sunday 6 of a week before (negative) or after this one, so that no session is on a Sunday. */
  weekday(week: number, day: number): string {
    const monday = this.now.getTime() - ((this.now.getUTCDay() + 6) % 7) * DAY;
    return new Date(monday + (week * 7 + day) * DAY).toISOString().slice(0, 10);
  }

  /** A day before (negative) or after today, as YYYY-MM-DD. */
  day(days: number): string {
    return this.daysFromNow(days).toISOString().slice(0, 10);
  }

  /** In the working hours of a day before today (negative); `number` spreads what happens on one day. */
  inWorkingHours(days: number, number = 0): Date {
    const minutes = 7 * 60 + ((number * 97) % (9 * 60));
    return new Date(Date.parse(this.day(days)) + minutes * 60_000);
  }

  /** The version that a thing has now, for the use cases that change it. */
  async version(service: Service, table: string, id: string): Promise<number> {
    const { database } = DOMAINS.map(definitionOf).find(({ name }) => name === service)!;
    const rows = await this.application.databases.byClass
      .get(database)!
      .query<{ version: number }>(`select version from ${table} where id = $1`, [id]);
    return rows[0]!.version;
  }

  organisation(key: SampleOrganisationKey): string {
    return this.organisations.get(key)!;
  }

  /** As if the person did it at that time; what follows from it follows at that time too. */
  act<T>(person: PersonKey, at: Date, work: (caller: Caller) => Promise<T>): Promise<T> {
    const caller = callerOf(person);
    return inContext({ actor: caller.personId, correlationId: null, sample: true, at }, () => work(caller));
  }

  /** What time did by itself. */
  byItself<T>(at: Date, work: () => Promise<T>): Promise<T> {
    return inContext({ actor: null, correlationId: null, sample: true, at }, work);
  }

  /** Waits until everything that follows has followed. */
  async settled(): Promise<void> {
    for (let quiet = 0; quiet < 2; quiet = (await this.isQuiet()) ? quiet + 1 : 0) await pause(quiet === 0 ? 10 : 0);
  }

  private async isQuiet(): Promise<boolean> {
    const databases = [...this.application.databases.byClass.values()];
    const waiting = await Promise.all(
      databases.map((database) => database.query('select from outbox where published_at is null limit 1')),
    );
    return waiting.every((rows) => rows.length === 0);
  }
}

export function personOf(key: PersonKey): { id: string; name: string; email: string; language: Language } {
  return key === 'operator' ? OPERATOR : MEMBERS.find((member) => member.key === key)!;
}

function callerOf(key: PersonKey): Caller {
  const { id: personId, name, email } = personOf(key);
  return { personId, name, email, emailVerified: true };
}

/** Texts in several languages, of which the first is the original. */
export function localised(texts: Partial<Record<Language, string>>): {
  original: Language;
  texts: Partial<Record<Language, string>>;
} {
  return { original: Object.keys(texts)[0] as Language, texts };
}

/** Several texts, which stand behind each other in every language, told apart by bars. */
export function parted(texts: Partial<Record<Language, string>>, count: number): ReturnType<typeof localised>[] {
  const entries = Object.entries(texts).map(([language, text]) => [language, text.split(' | ')] as const);
  const broken = entries.find(([, parts]) => parts.length !== count);
  if (broken) throw new Error(`${broken[1].length} parts instead of ${count}: ${broken[1][0]}`);
  return Array.from({ length: count }, (_, at) =>
    localised(Object.fromEntries(entries.map(([language, parts]) => [language, parts[at]!]))),
  );
}
