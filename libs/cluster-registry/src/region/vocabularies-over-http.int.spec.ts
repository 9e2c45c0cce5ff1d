import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KnownThemes, Regions, RegionView, Sectors } from '@hansa/contracts';
import { startHansa } from '@hansa/platform/testing';
import { ClusterRegistryModule } from '../cluster-registry.module.js';

let hansa: Awaited<ReturnType<typeof startHansa>>;

beforeAll(async () => {
  hansa = await startHansa({ domains: [ClusterRegistryModule] });
});
afterAll(() => hansa.close());

async function get(path: string, language = 'en'): Promise<{ status: number; body: any }> {
  const answer = await fetch(`${hansa.url}/api/v1/cluster-registry/${path}`, {
    headers: { 'accept-language': language },
  });
  return { status: answer.status, body: await answer.json() };
}

describe('the vocabularies', () => {
  it('are open to all', async () => {
    expect(Regions.parse((await get('regions?country=LV&level=3&q=riga')).body).items).toMatchObject([
      { name: 'Rīga' },
    ]);
    expect(RegionView.parse((await get('regions/SE224')).body)).toMatchObject({ within: [{ code: 'SE2' }, {}] });
    expect(Sectors.parse((await get('sectors')).body).items).toHaveLength(109);
    expect(KnownThemes.parse((await get('themes')).body).items.length).toBeGreaterThan(40);
  });

  it("are named in the reader's language", async () => {
    expect((await get('sectors?section=D', 'fi')).body.items[1]).toEqual({
      ...{ code: '35', section: 'D', name: 'Sähkön, kaasun, lämmön ja jäähdytyksen toimitus' },
    });
    expect((await get('themes', 'pl')).body.items).toContainEqual({ theme: 'hydrogen', name: 'Wodór' });
  });

  it('refuse what they do not know', async () => {
    expect(await get('regions?country=FR')).toMatchObject({ status: 400 });
    expect(await get('regions/SE999')).toMatchObject({ status: 404 });
    expect(await get('regions/nowhere')).toMatchObject({ status: 400 });
    expect(await get('sectors?section=Z')).toMatchObject({ status: 400 });
  });
});
