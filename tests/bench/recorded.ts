import { readFileSync, writeFileSync } from 'node:fs';
import type { Recorded, Statement } from './replay.js';

const UUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g;

/** What Hansa has sent to its databases since it was last asked. */
export class Recorder {
  constructor(private readonly file: string) {
    writeFileSync(file, '');
  }

  get environment(): Record<string, string> {
    return { RECORD_STATEMENTS: this.file };
  }

  forget(): void {
    writeFileSync(this.file, '');
  }

  all(): Statement[] {
    return readFileSync(this.file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Statement);
  }

  /** A statement of this text, in this database if that matters. */
  one(text: RegExp, database?: string): Statement {
    const found = this.all().find((sent) => text.test(sent.text) && (!database || sent.database === database));
    if (!found) throw new Error(`No statement like ${text} was recorded`);
    return found;
  }

  /** The statements of a request: those that name this id, and where it wrote the whole transaction around them. */
  request(database: string, id: string, known: readonly string[]): Recorded {
    const all = this.all().filter((statement) => statement.database === database);
    const names = all.map(({ text, values }) => `${text} ${JSON.stringify(values)}`.includes(id));
    const statements = all.filter((_, index) => names[index] || isAround(all, index, names));
    const made = new Set(statements.flatMap(({ values }) => JSON.stringify(values).match(UUID) ?? []));
    return { statements, fresh: [...made].filter((uuid) => !known.includes(uuid)) };
  }
}

/** Whether the transaction in which the statement stands has one that names the id. */
function isAround(all: readonly Statement[], index: number, names: readonly boolean[]): boolean {
  const { connection } = all[index]!;
  const own = all.map((statement, at) => ({ ...statement, at })).filter((other) => other.connection === connection);
  const begin = own.findLast(({ text, at }) => at <= index && /^(start transaction|begin)/i.test(text));
  if (!begin) return false;
  const end = own.find(({ text, at }) => at > begin.at && /^(commit|rollback)/i.test(text));
  if (!end || index > end.at) return false;
  return own.some(({ at }) => at > begin.at && at < end.at && names[at]);
}
