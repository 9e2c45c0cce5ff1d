import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SubjectReference } from '@hansa/contracts';
import { anExchange, type Exchange } from '../testing/an-exchange.js';
import { WritesTooMuch } from './discussion.errors.js';

let exchange: Exchange;
let cluster: SubjectReference;
beforeAll(async () => {
  exchange = await anExchange({ textsPerHour: '3' });
  cluster = await exchange.cluster();
});
afterAll(() => exchange.close());

describe('who writes much', () => {
  it('writes no more than so many texts in an hour, also when he writes them at once', async () => {
    const writer = await exchange.person();
    const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => exchange.ask(writer, cluster)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    expect(outcomes.filter((one) => one.status === 'rejected' && one.reason instanceof WritesTooMuch)).toHaveLength(3);
    await exchange.ask(await exchange.person(), cluster);
  });

  it('is told from when on there is room for one more', async () => {
    const writer = await exchange.person();
    const id = await exchange.ask(writer, cluster);
    await exchange.answer(writer, id);
    await exchange.answer(writer, id);
    const refused = await exchange.answer(writer, id).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(WritesTooMuch);
    const { details, status } = refused as WritesTooMuch;
    expect(status).toBe(429);
    const { createdAt } = await exchange.discussions.discussion(id, null, []);
    expect(details).toEqual({ limit: 3, until: new Date(Date.parse(createdAt) + 3_600_000).toISOString() });
    await exchange.shiftClock('61 minutes');
    await exchange.answer(writer, id);
  });
});
