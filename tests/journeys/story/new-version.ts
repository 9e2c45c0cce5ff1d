import { expect } from '@jest/globals';
import type { Material } from '@hansa/contracts';
import { clocksIn } from './clocks.js';
import { crossBorderModule, namePartners, startPiloting } from './module.js';
import { KOLDING, RIGA, schedulePilot } from './session.js';
import type { Story } from './story.js';

const CASE = {
  title: {
    original: 'en',
    texts: {
      en: 'Case: two food clusters share a test laboratory',
      sv: 'Fall: två livsmedelskluster delar ett testlaboratorium',
      da: 'Case: to fødevareklynger deler et testlaboratorium',
      lv: 'Piemērs: divi pārtikas klasteri kopīgi izmanto testēšanas laboratoriju',
    },
  },
  url: 'https://regx.example/materials/shared-laboratory',
  kind: 'case',
  language: 'en',
  licence: 'CC-BY-4.0',
};

/** REG X begins the second version: a draft that nobody else sees, while the first stays in use. */
export async function versionIsDrafted(story: Story): Promise<void> {
  const { platform, cast, before } = story;
  const { regx } = cast;
  const module = `/training/modules/${before.moduleId}`;
  const changeNote = { original: 'en', texts: { en: 'A case from practice; asked for in both pilots.' } };
  const draft = await regx.administrator.must(201, regx.administrator.post(`${module}/versions`, { changeNote }));
  expect(draft).toMatchObject({ number: 2, state: 'draft' });
  story.version = { moduleId: before.moduleId, number: 2, id: draft.id };

  const [handbook, exercise] = crossBorderModule(regx.id, 'ADV-2').materials!;
  const [first, second] = draft.materials as Material[];
  const materials = [{ ...handbook, id: first!.id }, { ...exercise, id: second!.id }, CASE];
  const read = await regx.administrator.get(`${module}/versions/2`);
  const changed = await regx.administrator.must(
    200,
    regx.administrator.patch(`${module}/versions/2`, { materials }, read.etag),
  );
  expect(changed.materials.map(({ id }: Material) => id).slice(0, 2)).toEqual([first!.id, second!.id]);

  expect(await platform.stranger.get(`${module}/versions/2`)).toMatchObject({ status: 404 });
  const seen = await platform.stranger.must(200, platform.stranger.get(module));
  expect(seen).toMatchObject({ current: { number: 1, state: 'integrated' }, versions: [{ number: 1 }] });
}

/** Pilots abroad and at home: with LIAA in Riga, with few seats; a small one online; one in Kolding. */
export async function pilotsArePlanned(story: Story): Promise<void> {
  const { platform, cast, version } = story;
  const { trainer, regx, liaa, vinnova, operator } = cast;
  expect(await trainer.post(`/training/modules/${version.moduleId}/versions/2/start-piloting`)).toMatchObject({
    status: 403,
  });
  await startPiloting(regx.administrator, version);
  await namePartners(operator, version.moduleId, [regx, vinnova, liaa]);

  const inRiga = { location: RIGA, zone: 'Europe/Riga', coOrganiserIds: [liaa.id] };
  story.riga = await schedulePilot(platform, cast, version, { ...inRiga, in: 30, lasting: 2, seats: 7 });
  const link = 'https://meet.regx.example/adv-2';
  const online = { location: { form: 'online', link }, zone: 'Europe/Copenhagen' } as const;
  story.online = await schedulePilot(platform, cast, version, { ...online, in: 32, seats: 20 });
  const atHome = { location: KOLDING, zone: 'Europe/Copenhagen' };
  story.kolding = await schedulePilot(platform, cast, version, { ...atHome, in: 60, seats: 12 });

  const seen = await platform.stranger.must(200, platform.stranger.get(`/training/sessions/${story.riga.id}`));
  expect(seen).toMatchObject({
    ...{ kind: 'pilot', state: 'scheduled', country: 'LV', module: { code: 'ADV-2', number: 2 } },
    coOrganisers: [{ name: { text: 'Latvijas Investīciju un attīstības aģentūra' } }],
    seats: { total: 7, taken: 0, free: 7, waitlist: 0 },
  });
  expect(clocksIn('Europe/Riga', seen.startsAt)).toBe(`${platform.dateIn(30)} 09:00`);
  expect(clocksIn('Europe/Riga', seen.endsAt)).toBe(`${platform.dateIn(31)} 16:00`);
}
