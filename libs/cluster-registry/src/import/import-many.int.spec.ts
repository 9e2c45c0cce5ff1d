import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ImportEncoding, ImportRow } from '@hansa/contracts';
import { heldMemory, testDatabase, type TestDatabase } from '@hansa/platform/testing';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { type ExpectedRow, FAULTS, faultyFile } from '../testing/faulty-file.js';
import { anAgency, apply, goOn, reportOf, send } from '../testing/imports.js';

const ROWS = 20_000;
const MEBIBYTE = 1024 * 1024;

let test: TestDatabase<ClusterRegistryDatabase>;
beforeAll(async () => {
  test = await testDatabase(ClusterRegistryDatabase);
});
afterAll(() => test.close());

const seen = ({ line, state, problems }: ImportRow) => [line, state, ...new Set(problems.map(({ code }) => code))];

describe('twenty thousand rows with every kind of fault', () => {
  const expected: ExpectedRow[] = [];
  let sent = 0;
  async function* every(pieces: number, file: AsyncIterable<Buffer>, work: () => Promise<void>) {
    let count = 0;
    for await (const piece of file) {
      sent += piece.length;
      count += 1;
      if (count % pieces === 0) await work();
      yield piece;
    }
  }

  it('are read and applied while memory stays flat; what is refused has its reason, and all that is good is in', async () => {
    const agency = await anAgency(test.database, 'SE');
    await goOn(test.database);
    const before = await heldMemory();
    let most = 0;
    const look = async () => {
      most = Math.max(most, (await heldMemory()) - before);
    };
    const told = { rows: ROWS, text: 1_500 };
    const id = await send(test.database, agency, every(5_000, faultyFile(told, expected), look));
    let steps = 0;
    const lookAtTimes = () => (++steps % 20 === 0 ? look() : undefined);
    await goOn(test.database, lookAtTimes);
    await apply(test.database, agency, id);
    await goOn(test.database, lookAtTimes);

    const good = expected.filter(({ code }) => code === null);
    const { view, rows } = await reportOf(test.database, id);
    expect(view.state).toBe('applied');
    expect(view.rows).toMatchObject({ all: ROWS, imported: good.length, refused: ROWS - good.length });
    const wrong = rows.filter(({ line, state, problems }, at) => {
      const { code, ...row } = expected[at]!;
      if (line !== row.line) return true;
      return code === null ? state !== 'imported' : state !== 'refused' || problems.every((one) => one.code !== code);
    });
    expect(wrong.slice(0, 10).map(seen)).toEqual([]);
    const names = await test.database.query<{ name: string }>(
      `select name->'texts'->'sv'->>'text' as name from cluster where owner_id = $1 order by created_at, 1`,
      [agency.ownerId],
    );
    expect(new Set(names.map(({ name }) => name))).toEqual(new Set(good.map(({ name }) => name)));
    expect(names).toHaveLength(good.length);
    // The expected rows themselves are held by the test.
    process.stdout.write(
      `${ROWS} rows, ${Math.round(sent / MEBIBYTE)} MiB: at most ${Math.round(most / MEBIBYTE)} MiB more were held\n`,
    );
    expect(sent).toBeGreaterThan(30 * MEBIBYTE);
    expect(most).toBeLessThan(16 * MEBIBYTE);
  }, 600_000);
});

describe('every kind of fault', () => {
  let other: TestDatabase<ClusterRegistryDatabase>;
  beforeAll(async () => {
    other = await testDatabase(ClusterRegistryDatabase);
  });
  afterAll(() => other.close());
  const files: [ImportEncoding, string, string][] = [
    ['utf-8', ',', '\r\n'],
    ['windows-1252', ';', '\r\n'],
    ['utf-16le', '\t', '\r\n'],
    ['utf-16be', '|', '\n'],
    ['iso-8859-15', ',', '\r'],
  ];
  it.each(files)(
    'is found in %s with cells between %j and lines that end with %j',
    async (encoding, separator, end) => {
      const agency = await anAgency(other.database, 'SE');
      const expected: ExpectedRow[] = [];
      const file = faultyFile({ rows: FAULTS.length * 2, encoding, separator, end }, expected);
      const id = await send(other.database, agency, file, encoding === 'iso-8859-15' ? { encoding } : {});
      await goOn(other.database);
      const { view, rows } = await reportOf(other.database, id);
      expect(view.problems.map(({ code }) => code)).toEqual(['repeated-column']);
      expect(view.encoding?.name).toBe(encoding);
      expect(rows).toHaveLength(expected.length);
      const wrong = rows.filter(({ line, problems, state }, at) => {
        const { code, line: from } = expected[at]!;
        return line !== from || (code === null ? state !== 'good' : problems.every((one) => one.code !== code));
      });
      expect(wrong.map(seen)).toEqual([]);
    },
  );
});
