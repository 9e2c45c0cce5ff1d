import { Language, type LocalisedInput } from '@hansa/contracts';
import { beginsLikeFormula, type ReadCell } from './cell.rules.js';
import type { Layout } from './column.rules.js';
import { type Problem, problem, weightOf } from './problem.rules.js';

const TEXT_COLUMNS = /^(name|summary|services)(_[a-z]{2})?$|^(acronym|place)$/;

/** A row while it is being read. */
export class RowCells {
  constructor(
    private readonly values: ReadonlyMap<string, string>,
    private readonly titles: readonly string[],
    private readonly layout: Layout,
    readonly problems: Problem[],
  ) {
    for (const [column, value] of values) this.checkText(column, value);
  }

  isRefused(): boolean {
    return this.problems.some(({ code }) => weightOf(code) === 'refuses');
  }

  /** What stands in a column, under the title that the file gives it. */
  cell(column: string): { column: string; value: string } {
    return { column: this.titles[this.layout.indexOf(column)] ?? column, value: this.values.get(column) ?? '' };
  }

  text(column: string): string | null {
    return this.values.get(column) ?? null;
  }

  read<T>(column: string, reader: (cell: { column: string; value: string }) => ReadCell<T>): T | null {
    if (!this.values.has(column)) return null;
    const { read, problems } = reader(this.cell(column));
    this.problems.push(...problems);
    return read;
  }

  require(column: string): void {
    if (!this.values.has(column)) this.problems.push(problem('missing', this.cell(column)));
  }

  /** The text of the row's language with its translations; null when there is none at all. */
  localised(column: string, original: Language): LocalisedInput | null {
    const texts: LocalisedInput['texts'] = {};
    for (const language of Language.options) {
      const text = this.values.get(`${column}_${language}`);
      if (text !== undefined) texts[language] = text;
    }
    const own = this.values.get(column);
    if (own !== undefined) texts[original] = own;
    else if (Object.keys(texts).length > 0 && texts[original] === undefined) {
      this.problems.push(problem('missing', this.cell(column)));
    }
    return Object.keys(texts).length === 0 ? null : { original, texts };
  }

  private checkText(column: string, value: string): void {
    if (value.includes('\ufffd')) this.problems.push(problem('lost-characters', this.cell(column)));
    const sign = TEXT_COLUMNS.test(column) ? beginsLikeFormula(value) : null;
    if (sign !== null) this.problems.push(problem('looks-like-formula', { ...this.cell(column), sign }));
  }
}
