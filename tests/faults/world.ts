import type { Hansa } from './hansa.js';
import { must, Person } from './person.js';
import { type OwnCluster, publishClusters } from './published-clusters.js';
import { until } from './until.js';
import { inEnglish } from './words.js';

const PEOPLE = 8;
const FEW_SEATS = 3;
const NARROW = 2;

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** What is there before the first kill. */
export interface World {
  /** The first of them runs the provider of all sessions. */
  people: Person[];
  providerId: string;
  moduleVersionId: string;
  /** Sessions with fewer seats than people, in which all come and go. */
  narrow: string[];
  /** The cluster of each person, published before the first kill; by the person's id. */
  clusters: Map<string, OwnCluster>;
}

/** Signs people in, and has a module in its pilots with a few narrow sessions. */
export async function prepareWorld(hansa: Hansa): Promise<World> {
  const people = Array.from({ length: PEOPLE }, (_, n) => new Person(hansa, `person-${n}@faults.example`));
  for (const person of people) {
    await person.signIn();
    must(await person.get('/identity/me'));
  }
  const [trainer] = people as [Person];
  const organisation = { name: inEnglish('The provider'), type: 'training-provider', country: 'LV' };
  const providerId = must(await trainer.post('/identity/organisations', organisation)).id as string;
  await until('the provider is known to the training', async () => {
    const found = await hansa.query('training', 'select from access_membership where organisation_id = $1', [
      providerId,
    ]);
    const known = await hansa.query('training', 'select from person');
    return found.length === 1 && known.length === PEOPLE;
  });
  const made = must(await trainer.post('/training/modules', aModule(providerId)));
  await until('identity has been heard of', async () => {
    return (await trainer.post(`/training/modules/${made.id}/versions/1/start-piloting`))?.status === 200;
  });
  const { body: version } = (await trainer.get(`/training/modules/${made.id}/versions/1`))!;
  const narrow: string[] = [];
  for (let n = 1; n <= NARROW; n += 1) {
    const session = aSession({ providerId, moduleVersionId: version.id, place: `narrow ${n}`, seats: FEW_SEATS });
    narrow.push(must(await trainer.post('/training/sessions', session)).id);
  }
  const clusters = await publishClusters(hansa, people);
  return { people, providerId, moduleVersionId: version.id, narrow, clusters };
}

export function aSession(told: { providerId: string; moduleVersionId: string; place: string; seats: number }) {
  const { providerId, moduleVersionId, place, seats } = told;
  return {
    ...{ providerId, moduleVersionId, seats, kind: 'pilot', language: 'en', zone: 'Europe/Riga' },
    enrolUntil: inDays(20),
    location: { form: 'place', country: 'LV', place: { name: place, address: 'Riga' } },
    days: [{ date: inDays(30), starts: '10:00', ends: '16:00' }],
  };
}

function aModule(ownerId: string) {
  return {
    ...{ ownerId, code: 'FAULTS-1', level: 'advanced', scope: 'transnational', hours: 6, languages: ['en'] },
    title: inEnglish('What remains when everything dies'),
    summary: inEnglish('Killed a hundred times.'),
    outcomes: [inEnglish('Nothing is lost.')],
    targetGroups: ['trainers'],
  };
}
