import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller, Transaction } from '@hansa/platform';
import { until } from '@hansa/platform/testing';
import { KeepClusters } from '../subject/keep-clusters.js';
import { anExchange, type Exchange } from '../testing/an-exchange.js';

describe('what is found of discussions while others are at work', () => {
  let exchange: Exchange;
  let writer: Caller;

  beforeAll(async () => {
    exchange = await anExchange({ textsPerHour: '500' });
    writer = await exchange.person();
  });
  afterAll(() => exchange.close());

  /** Lets `second` begin when `first` has done all but its commit, and ends `first` when `second` waits for it. */
  async function inTurn(first: (tx: Transaction) => Promise<unknown>, second: () => Promise<unknown>): Promise<void> {
    const [done, commit] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const ended = exchange.database.transaction(async (tx) => {
      await first(tx);
      done.resolve();
      await commit.promise;
    });
    await done.promise;
    const other = second();
    await until(async () => {
      const waiting = await exchange.database.query(
        `select from pg_locks where not granted and locktype = 'advisory'
           and database = (select oid from pg_database where datname = current_database())`,
      );
      return waiting.length > 0;
    });
    commit.resolve();
    await Promise.all([ended, other]);
  }

  const found = (word: string) =>
    exchange.database.query<{ id: string }>(
      `select subject_id as id from search_entry where document @@ to_tsquery('simple', $1)`,
      [word],
    );

  it('one about what goes out of sight at that moment is not found', async () => {
    const subject = await exchange.cluster();
    await inTurn(
      (tx) => new KeepClusters().apply({ key: subject.id, sequence: '2', record: null }, tx),
      () => exchange.ask(writer, subject, { title: 'Whereabouts' }),
    );
    expect(await found('whereabouts')).toEqual([]);
    await exchange.clusterIs(subject.id, {});
    expect(await found('whereabouts')).toHaveLength(1);
  });

  it('one that is begun just before its subject goes out of sight is not found either', async () => {
    const subject = await exchange.cluster();
    await inTurn(
      () => exchange.ask(writer, subject, { title: 'Goodbye' }),
      () => exchange.clusterIs(subject.id, null),
    );
    expect(await found('goodbye')).toEqual([]);
  });

  it('two who write in one at the same time are both found', async () => {
    const id = await exchange.ask(writer, await exchange.cluster());
    const post = await exchange.answer(writer, id, 'Herring.');
    await inTurn(
      () => exchange.answer(writer, id, 'Sprat.'),
      () => exchange.changePost.execute(writer.personId, post, 1, { text: 'Flounder.' }),
    );
    expect([await found('sprat'), await found('flounder'), await found('herring')]).toEqual([[{ id }], [{ id }], []]);
  });
});
