import { expect } from '@jest/globals';
import type { CreateModuleInput, MyCertificate } from '@hansa/contracts';
import { createModule, crossBorderModule } from '../module.js';
import { close, markDay, RIGA, schedulePilot } from '../session.js';
import { waitingFor } from '../waiting.js';
import type { ClusterStory } from './story.js';

/** The managers and colleagues of all three sit in one room in Riga; five of the six come, and get a certificate. */
export async function peopleAreTrainedTogether(story: ClusterStory): Promise<void> {
  const { platform, cast, danes, latvians, finns } = story;
  const version = await createModule(cast.regx, 'ADV-3', inFinnishToo);
  story.moduleId = version.moduleId;
  const where = { location: RIGA, zone: 'Europe/Riga' };
  const session = await schedulePilot(platform, cast, version, { ...where, in: 3, seats: 6 });
  const [teams, absent] = [[danes, latvians, finns], finns.colleague];
  for (const { manager, colleague, organisationId } of teams) {
    for (const person of [manager, colleague]) {
      const path = `/training/sessions/${session.id}/enrolments`;
      const { place } = await person.must(201, person.post(path, { organisationId }));
      expect(place).toMatchObject({ state: 'booked' });
    }
  }

  await platform.passDays(5);
  await markDay(cast.trainer, session, session.firstDay, [absent]);
  expect(await close(cast.trainer, session)).toMatchObject({ attended: 5, noShow: 1 });
  const { administrator } = cast.regx;
  const { issued } = await administrator.must(201, administrator.post(`/training/sessions/${session.id}/certificates`));
  expect(issued).toHaveLength(5);
  await platform.settled();

  const titles = await Promise.all(
    teams.map(async ({ manager }) => {
      const { items } = await manager.must(200, manager.get('/training/my/certificates'));
      return items.map((certificate: MyCertificate) => certificate.module.title.text);
    }),
  );
  expect(titles).toEqual([
    ['Klyngesamarbejde på tværs af grænser'],
    ['Klasteru sadarbība pāri robežām'],
    ['Klusteriyhteistyötä yli rajojen'],
  ]);
  expect(await absent.must(200, absent.get('/training/my/certificates'))).toMatchObject({ items: [] });
  expect((await waitingFor(danes.manager, 'training')).map(({ kind }) => kind)).toEqual(['training.evaluate-session']);
}

function inFinnishToo(ownerId: string, code: string): CreateModuleInput {
  const module = crossBorderModule(ownerId, code);
  const title = { ...module.title, texts: { ...module.title.texts, fi: 'Klusteriyhteistyötä yli rajojen' } };
  return { ...module, title, languages: [...module.languages, 'fi'] };
}
