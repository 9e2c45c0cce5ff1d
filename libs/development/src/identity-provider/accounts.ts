import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Email, Id, Instant, Language, line } from '@hansa/contracts';
import { KeptFile } from './kept-file.js';

/** Someone who can sign in here. `id` is the `sub` of his tokens. Personal data: e-mail, name, locale. */
export const Account = z.object({
  id: Id,
  email: Email,
  emailVerified: z.boolean(),
  name: line(120),
  locale: Language,
  createdAt: Instant,
  sample: z.boolean().optional(),
});
export type Account = z.infer<typeof Account>;

/** A made-up person whom the sign-in page offers by a button. */
export type SamplePerson = {
  /** Fixed, a uuid: sample data refers to it. */
  id: string;
  email: string;
  name: string;
  locale: Language;
  /** Said beside the name, as it is. */
  organisation: string;
  role: string;
};

const Kept = z.object({
  accounts: z.array(Account),
  /** Sample people who were removed: they do not come back with the next start. */
  removed: z.array(Id),
});

/** The people that this provider knows, kept in one file. */
export class Accounts {
  private readonly file: KeptFile<z.infer<typeof Kept>>;
  private readonly byId = new Map<string, Account>();
  private readonly byEmail = new Map<string, Account>();
  private readonly removed: Set<string>;

  constructor(path: string, people: readonly SamplePerson[]) {
    this.file = new KeptFile(path, Kept);
    const kept = this.file.read() ?? { accounts: [], removed: [] };
    this.removed = new Set(kept.removed);
    kept.accounts.forEach((account) => this.hold(account));
    const missing = people.filter(({ id }) => !this.byId.has(id) && !this.removed.has(id));
    for (const { id, email, name, locale } of missing) {
      this.hold(Account.parse({ id, email, emailVerified: true, name, locale, createdAt: now(), sample: true }));
    }
    if (missing.length > 0) this.write();
  }

  list(): Account[] {
    return [...this.byId.values()];
  }

  find(id: string): Account | undefined {
    return this.byId.get(id);
  }

  findByEmail(email: string): Account | undefined {
    return this.byEmail.get(email.trim().toLowerCase());
  }

  /** A new person with a new id. The e-mail must not be known. */
  create(person: { email: string; name: string; locale: Language; emailVerified?: boolean }): Account {
    if (this.findByEmail(person.email)) throw new Error('There is an account with this e-mail already.');
    const account = Account.parse({ emailVerified: true, ...person, id: randomUUID(), createdAt: now() });
    this.hold(account);
    this.write();
    return account;
  }

  /** Whether there was one to remove. */
  remove(id: string): boolean {
    const account = this.byId.get(id);
    if (!account) return false;
    this.byId.delete(id);
    this.byEmail.delete(account.email);
    if (account.sample) this.removed.add(id);
    this.write();
    return true;
  }

  private hold(account: Account): void {
    this.byId.set(account.id, account);
    this.byEmail.set(account.email, account);
  }

  private write(): void {
    this.file.write({ accounts: this.list(), removed: [...this.removed] });
  }
}

function now(): string {
  return new Date().toISOString();
}
