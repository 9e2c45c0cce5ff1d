import { afterEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Carrier } from '../carrier.js';
import { replayOne, requestReplay } from '../dead-letters.js';
import { type Message, recordOf } from '../message.js';
import { buildProjections, requestRebuild } from '../projection-building.js';
import { until } from '../../testing/until.js';
import { Bench, BoxState, holding, type MakeCarrier, noting } from './bench.js';

/** What every carrier of events must do. The same for all of them. */
export function conformance(name: string, makeCarrier: MakeCarrier): void {
  describe(`events carried by ${name}`, () => {
    let bench: Bench;
    const start = async (
      ...parameters: Parameters<typeof Bench.with> extends [unknown, ...infer Rest] ? Rest : never
    ) => (bench = await Bench.with(makeCarrier, ...parameters));
    afterEach(() => bench.close());

    it('take effect once in every handler, one key in order', async () => {
      await start([noting('a'), noting('b')]);
      const contents = Array.from({ length: 40 }, (_, n) => `${n}`);
      await Promise.all(
        ['x', 'y', 'z'].map(async (box) => {
          for (const content of contents) await bench.fill(box, content);
        }),
      );
      await bench.settled();
      for (const box of ['x', 'y', 'z']) {
        expect(await bench.seen('a', box)).toEqual(contents);
        expect(await bench.seen('b', box)).toEqual(contents);
      }
    });

    it('have one effect when a repeat comes with the original in one batch', async () => {
      const sent: Message[] = [];
      bench = await Bench.with(makeCarrier, [noting('a')]);
      await bench.fill('x', 'once');
      await bench.settled();
      const [row] = await bench.from.query<Message>(
        `select id, kind, 'training' as source, type, key, sequence::text,
                to_char(time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as time, actor, null as "correlationId",
                null as traceparent, false as sample, data from outbox where kind = 'event'`,
      );
      for (const content of ['twice', 'twice', 'twice']) {
        sent.push({ ...row!, id: '11111111-1111-4111-8111-111111111111', data: { box: 'x', content } });
      }
      await Promise.all(bench.carrier.send([...sent, row!]));
      await until(async () => (await bench.seen('a')).length >= 2);
      await bench.fill('x', 'last');
      await bench.settled();
      expect(await bench.seen('a')).toEqual(['once', 'twice', 'last']);
    });

    it('are not lost when a lower number commits after a higher one', async () => {
      await start([noting('a')]);
      const slow = new pg.Client({ connectionString: await urlOf(bench) });
      await slow.connect();
      await slow.query('begin');
      await slow.query('select outbox_write($1::jsonb)', [
        JSON.stringify([
          {
            id: '22222222-2222-4222-8222-222222222222',
            kind: 'event',
            type: 'training.box-filled.v1',
            key: 'slow',
            data: { box: 'slow', content: 'lower' },
            sample: false,
            anonymous: false,
          },
        ]),
      ]);
      await bench.fill('quick', 'higher');
      await until(async () => (await bench.seen('a')).includes('higher'));
      await slow.query('commit');
      await slow.end();
      await until(async () => (await bench.seen('a')).includes('lower'));
      await bench.settled();
      expect(await bench.seen('a')).toEqual(['higher', 'lower']);
    });

    it('wait when the database of the handlers is away, and are no dead letters for it', async () => {
      await start([noting('a')]);
      const database = new URL(bench.toUrl).pathname.slice(1);
      const admin = new pg.Client({ connectionString: await urlOf(bench) });
      await admin.connect();
      await admin.query(`alter database "${database}" allow_connections false`);
      await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database]);
      for (const content of ['1', '2', '3']) await bench.fill('x', content);
      await new Promise((resolve) => setTimeout(resolve, 400));
      await admin.query(`alter database "${database}" allow_connections true`);
      await admin.end();
      await until(async () => (await bench.seen('a')).length === 3);
      expect(await bench.seen('a')).toEqual(['1', '2', '3']);
      expect(await bench.deadLetters()).toEqual([]);
    });

    it('flow on when one of them is poison, which lies with the dead letters and can be handled again', async () => {
      let mended = false;
      const handlers = [
        noting('a', (content) => {
          if (content === 'poison' && !mended) throw new Error('I cannot eat this');
        }),
      ];
      await start(handlers);
      await Promise.all(
        ['1', '2', 'poison', '3', '4'].map(async (content, n) => {
          for (let waited = 0; waited < n; waited += 1) await Promise.resolve();
          await bench.fill(content === 'poison' ? 'x' : 'x', content);
        }),
      );
      for (const content of ['5', '6']) await bench.fill('x', content);
      await bench.settled();
      const published = await bench.from.query<{ content: string }>(
        `select data->>'content' as content from outbox where kind = 'event' order by sequence`,
      );
      expect(await bench.seen('a')).toEqual(
        published.map(({ content }) => content).filter((content) => content !== 'poison'),
      );
      expect(await bench.deadLetters()).toEqual([{ handler: 'a', error: 'Error: I cannot eat this', attempts: 3 }]);

      mended = true;
      expect(await requestReplay(bench.to)).toBe(1);
      expect(await replayOne(bench.to, handlers)).toBe(1);
      expect(await replayOne(bench.to, handlers)).toBe(0);
      expect((await bench.seen('a')).filter((content) => content === 'poison')).toEqual(['poison']);
      expect(await bench.deadLetters()).toEqual([]);
    });

    it('reach one handler though another of the same event fails', async () => {
      await start([noting('good'), noting('bad', () => Promise.reject(new Error('never')))]);
      await bench.fill('x', '1');
      await bench.fill('x', '2');
      await bench.settled();
      expect(await bench.seen('good')).toEqual(['1', '2']);
      expect(await bench.seen('bad')).toEqual([]);
      expect((await bench.deadLetters()).map(({ handler }) => handler)).toEqual(['bad', 'bad']);
    });

    it('leave a projection as it is when an older state comes after a newer one, and after its end', async () => {
      await start([holding]);
      await bench.fill('x', 'old');
      await bench.fill('x', 'new');
      await bench.settled();
      const state = (sequence: string, content: string) => recordOf(BoxState, 'x', sequence, { content });
      await Promise.all(bench.carrier.send([state('1', 'older')]));
      await bench.fill('y', 'after');
      await bench.settled();
      expect(await bench.held()).toEqual([
        { id: 'x', content: 'new' },
        { id: 'y', content: 'after' },
      ]);
      await bench.throwAway('x');
      await bench.settled();
      await Promise.all(bench.carrier.send([state('2', 'older')]));
      await bench.fill('z', 'after');
      await bench.settled();
      expect((await bench.held()).map(({ id }) => id)).toEqual(['y', 'z']);
    });

    it('let a projection be built anew that is the same as before', async () => {
      await start([holding]);
      for (const box of ['a', 'b', 'c', 'd']) await bench.fill(box, `in ${box}`);
      await bench.throwAway('b');
      await bench.settled();
      await buildProjections(bench.consumer, bench.carrier);
      const before = await bench.held();
      await bench.to.query('delete from held');
      await bench.to.query(`insert into held values ('b', 'a ghost')`);
      await bench.fill('e', 'new meanwhile');
      await bench.settled();
      expect(await requestRebuild(bench.to)).toBe(1);
      expect(await buildProjections(bench.consumer, bench.carrier)).toBe(1);
      expect(await bench.held()).toEqual([...before, { id: 'e', content: 'new meanwhile' }]);
      expect(await buildProjections(bench.consumer, bench.carrier)).toBe(0);
    });

    it('take effect once though a relay that was paused wakes and sends again what another has sent', async () => {
      await start([noting('a'), holding], 0);
      let wakeUp = (): void => {};
      const asleep = new Promise<void>((resolve) => (wakeUp = resolve));
      const paused: Carrier = {
        takeOver: (service) => bench.carrier.takeOver(service),
        send: (messages) => messages.map((message) => asleep.then(() => bench.carrier.send([message])[0])),
        subscribe: (consumer) => bench.carrier.subscribe(consumer),
        snapshot: (state) => bench.carrier.snapshot(state),
        lag: (service) => bench.carrier.lag(service),
        stop: () => Promise.resolve(),
      };
      await bench.relay(paused, { lease: 150, poll: 10_000 });
      await bench.fill('x', '1');
      await new Promise((resolve) => setTimeout(resolve, 250));
      await bench.relay(bench.carrier, { lease: 5000, poll: 20 });
      await bench.fill('x', '2');
      await bench.settled();
      expect(await bench.seen('a')).toEqual(['1', '2']);
      wakeUp();
      await bench.fill('x', '3');
      await bench.settled();
      expect(await bench.seen('a')).toEqual(['1', '2', '3']);
      expect(await bench.held()).toEqual([{ id: 'x', content: '3' }]);
    });
  });
}

function urlOf(bench: Bench): Promise<string> {
  return Promise.resolve((bench.from.dataSource.options as { url: string }).url);
}
