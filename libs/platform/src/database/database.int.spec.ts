import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { type EventDefinition } from '@hansa/contracts';
import { testDatabase, type TestDatabase } from '../testing/index.js';
import { Database } from './database.js';
import { migration } from './migration.js';

class KnowledgeExchangeDatabase extends Database {
  static override readonly migrations = [
    migration('Box1764000000000', 'create table box (id int primary key, content text)'),
  ];
}

const BoxFilled: EventDefinition<{ box: number }> = {
  kind: 'event',
  type: 'knowledge-exchange.box-filled.v1',
  service: 'knowledge-exchange',
  when: 'a box was filled',
  data: z.object({ box: z.number() }),
  key: ({ box }) => String(box),
  anonymous: false,
  public: true,
};

describe('a database', () => {
  let test: TestDatabase<KnowledgeExchangeDatabase>;
  let database: KnowledgeExchangeDatabase;
  beforeAll(async () => {
    test = await testDatabase(KnowledgeExchangeDatabase);
    database = test.database;
  });
  afterAll(() => test.close());

  it('commits what was written together with what was published', async () => {
    await database.transaction(async (tx) => {
      await tx.query(`insert into box values (1, 'apples')`);
      tx.publish(BoxFilled, { box: 1 });
    });
    expect(await test.published(BoxFilled.type)).toEqual([{ type: BoxFilled.type, key: '1', data: { box: 1 } }]);
  });

  it('publishes nothing of a transaction that failed', async () => {
    const failing = database.transaction((tx) => {
      tx.publish(BoxFilled, { box: 2 });
      return Promise.reject(new Error('no'));
    });
    await expect(failing).rejects.toThrow('no');
    expect((await test.published(BoxFilled.type)).filter(({ key }) => key === '2')).toEqual([]);
  });

  it('makes a transaction inside another a part of it', async () => {
    const failing = database.transaction(async () => {
      await database.transaction((tx) => tx.query(`insert into box values (3, 'pears')`));
      expect(await database.query('select * from box where id = 3')).toHaveLength(1);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await database.query('select * from box where id = 3')).toEqual([]);
  });

  it('does work again that failed because of a deadlock', async () => {
    await database.query(`insert into box values (10, ''), (11, '')`);
    let attempts = 0;
    const fill = (first: number, second: number) =>
      database.transaction(async (tx) => {
        attempts += 1;
        await tx.query(`update box set content = content || 'x' where id = $1`, [first]);
        await tx.query('select pg_sleep(0.1)');
        await tx.query(`update box set content = content || 'x' where id = $1`, [second]);
      });
    await Promise.all([fill(10, 11), fill(11, 10)]);
    expect(attempts).toBeGreaterThan(2);
    expect(await database.query('select content from box where id in (10, 11)')).toEqual([
      { content: 'xx' },
      { content: 'xx' },
    ]);
  });

  it('tells a shifted time in a transaction and in SQL alike', async () => {
    await test.shiftClock('2 days');
    await database.transaction(async (tx) => {
      const [row] = await tx.query<{ now: Date }>('select hansa_now() as now');
      expect(await tx.now()).toEqual(row!.now);
      expect(row!.now.getTime() - Date.now()).toBeGreaterThan(47 * 3600_000);
    });
  });
});
