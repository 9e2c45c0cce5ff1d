import { expect } from '@jest/globals';
import { change, take } from '../in-its-version.js';
import { kindsWaitingFor } from '../waiting.js';
import { criteriaOf, failing, publicly, putMembers } from './registering.js';
import { type ClusterStory, CR, inOne, THEME } from './story.js';

/** The manager types a name that LIAA keeps already, as a draft: she is told whom to ask, and LIAA hands it over. */
export async function latviansFindTheirTwin(story: ClusterStory): Promise<void> {
  const { latvians, cast, platform } = story;
  const { manager, organisationId } = latvians;
  const liaa = cast.liaa.administrator;
  const kept = { ownerId: cast.liaa.id, country: 'LV', name: inOne('lv', 'Koka ēku klasteris Paraugs') };
  const about = { ...kept, summary: inOne('lv', 'Nozares saraksts.'), place: 'Valmiera' };
  const { id } = await liaa.must(201, liaa.post(`${CR}/clusters`, about));

  const asked = { name: 'Koka eku klasteris "Paraugs"', country: 'LV', place: 'Valmiera' };
  const { items } = await manager.must(200, manager.post(`${CR}/clusters/duplicates`, asked));
  const keeper = { id: cast.liaa.id, name: { text: 'Latvijas Investīciju un attīstības aģentūra' } };
  const reasons = ['similar-name', 'same-place'];
  expect(items).toMatchObject([{ cluster: null, keeper, reasons, strong: true }]);
  const typed = { country: 'LV', name: inOne('lv', asked.name), summary: inOne('lv', 'Koka ēkas.'), place: 'Valmiera' };
  expect(await manager.post(`${CR}/clusters`, { ownerId: organisationId, ...typed })).toMatchObject({
    ...{ status: 409, body: { code: 'likely-duplicate', duplicates: [{ keeper }] } },
  });

  latvians.id = id;
  latvians.path = `${CR}/clusters/${id}`;
  await take(story, liaa, latvians.path, 'hand-over', { organisationId }, 204);
  await platform.mailTo(manager.email, /^Jums ir nodots profils/, 'Latvijas Investīciju un attīstības aģentūra');
  expect(await manager.must(200, manager.get(latvians.path))).toMatchObject({ owner: { id: organisationId } });
}

/** Their management is too small; LIAA, which is recognised for Latvia, stands for them by its programme. */
export async function latviansAreVouchedFor(story: ClusterStory): Promise<void> {
  const { latvians, cast, platform, validator } = story;
  const { manager, path } = latvians;
  const liaa = cast.liaa.administrator;
  await change(story, manager, path, {
    name: { original: 'lv', texts: { lv: 'Koka ēku klasteris Paraugs', en: 'Wooden Homes Latvia' } },
    summary: {
      original: 'lv',
      texts: { lv: 'Saliekamās ēkas no priedes un egles.', en: 'Prefabricated houses of pine and spruce.' },
    },
    ...{ region: 'LV00C', position: { longitude: 25.42, latitude: 57.54 }, sectors: ['16'], themes: [THEME] },
    ...{ managementFte: 0.3, englishPage: 'https://koks.example/en' },
  });
  await putMembers(story, latvians, 20);
  expect(failing(await criteriaOf(latvians))).toEqual([{ code: 'management', missing: { fte: 0.2 } }]);
  await take(story, manager, path, 'submit');
  expect(await kindsWaitingFor(validator, 'cluster-registry')).toEqual([]);
  expect(await validator.get(path)).toMatchObject({ status: 404 });

  expect(await kindsWaitingFor(liaa, 'cluster-registry', cast.liaa)).toEqual(['cluster-registry.vouch-for-profile']);
  const programme = { original: 'lv', texts: { lv: 'Klasteru programmas paraugs', en: 'Sample cluster programme' } };
  const word = { agencyId: cast.liaa.id, programme, until: platform.dateIn(400) };
  expect(await take(story, liaa, path, 'vouching', word)).toMatchObject({ status: 'published' });
  await platform.mailTo(manager.email, /^Aģentūra galvo par klasteri/);
  expect(await publicly(story, latvians)).toMatchObject({
    vouching: { agency: { id: cast.liaa.id }, programme: { text: 'Sample cluster programme' }, until: word.until },
  });
}
