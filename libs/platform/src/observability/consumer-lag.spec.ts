import { afterEach, describe, expect, it } from '@jest/globals';
import { ConsumerLag } from './consumer-lag.js';
import { consumerLag, registry } from './metrics.js';

describe('how far consumers are behind', () => {
  afterEach(() => consumerLag.reset());
  const lag = new ConsumerLag();
  const lines = async () => (await registry.metrics()).match(/^hansa_consumer_lag\{.*$/gm) ?? [];
  const known = { service: 'training', topic: 'hansa.identity.person', messages: 12 } as const;
  const line = 'hansa_consumer_lag{service="training",topic="hansa.identity.person"} 12';

  it('is told for every service and topic', async () => {
    lag.askedOf(() => Promise.resolve([known]));
    await lag.measure();
    expect(await lines()).toEqual([line]);
  });

  it.each<[string, () => Promise<never>]>([
    ['that fails', () => Promise.reject(new Error('away'))],
    ['that says nothing', () => new Promise<never>(() => undefined)],
  ])('is not told from memory of a broker %s', async (_, ask) => {
    lag.askedOf(() => Promise.resolve([known]));
    await lag.measure();
    lag.askedOf(ask);
    const began = performance.now();
    await lag.measure();
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(await lines()).toEqual([]);
  });
});
