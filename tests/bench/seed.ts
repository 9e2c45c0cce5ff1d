import pg from 'pg';
import type { Hansa } from './hansa.js';

export const SESSIONS = 20_000;
export const RESOURCES = 20_000;
const ORGANISATIONS = 40;
export const READER = 'reader@bench.example';

/** What requests can be made about. */
export interface Seeded {
  personId: string;
  organisationIds: string[];
  sessionIds: string[];
}

const inEnglish = (text: string) => ({ original: 'en', texts: { en: text } });
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** One of each is made through the API; then SQL makes thousands out of it. */
export async function seed(hansa: Hansa, databases: string): Promise<Seeded> {
  const token = await hansa.token(READER);
  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    for (;;) {
      const answer = await fetch(`${hansa.url}/api/v1${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      // Identity may not have been heard of yet, nor a membership.
      if (answer.status === 503 || answer.status === 403) continue;
      const made = (await answer.json()) as { id: string };
      if (answer.ok) return { ...made, etag: answer.headers.get('etag') ?? '' };
      throw new Error(`${method} ${path}: ${JSON.stringify(made)}`);
    }
  };
  const me = (await ask('GET', '/identity/me')) as unknown as { person: { id: string } };
  const organisationIds: string[] = [];
  for (let n = 0; n < ORGANISATIONS; n += 1) {
    const organisation = { name: inEnglish(`Bench ${n}`), type: 'training-provider', country: 'LV' };
    organisationIds.push((await ask('POST', '/identity/organisations', organisation)).id);
  }
  const [ownerId] = organisationIds as [string];

  const module = await ask('POST', '/training/modules', {
    ...{ ownerId, code: 'BENCH-1', level: 'advanced', scope: 'transnational', hours: 6, languages: ['en'] },
    ...{ title: inEnglish('How fast it is'), summary: inEnglish('Measured.'), outcomes: [inEnglish('Figures.')] },
    targetGroups: ['trainers'],
  });
  const version = await ask('POST', `/training/modules/${module.id}/versions/1/start-piloting`, {});
  const session = await ask('POST', '/training/sessions', {
    ...{ moduleVersionId: version.id, kind: 'pilot', providerId: ownerId, language: 'en', zone: 'Europe/Riga' },
    location: { form: 'place', country: 'LV', place: { name: 'House of Investors', address: 'Riga' } },
    ...{ days: [{ date: inDays(30), starts: '10:00', ends: '16:00' }], seats: 20, enrolUntil: inDays(20) },
  });
  await ask('POST', `/training/sessions/${session.id}/enrolments`, {});
  const resource = await ask('POST', '/knowledge-exchange/resources', {
    ...{ ownerId, kind: 'document', languages: ['en'], licence: 'CC-BY-4.0', country: 'LV', level: 'basic' },
    ...{ title: inEnglish('A'), description: inEnglish('B'), links: [{ url: 'https://bench.example/' }] },
  });
  await ask('POST', `/knowledge-exchange/resources/${resource.id}/publish`, {}, { 'if-match': resource.etag });

  await onDatabase(`${databases}/identity`, cloneOrganisations);
  const sessionIds = await onDatabase(`${databases}/training`, cloneSessions);
  await onDatabase(`${databases}/knowledge_exchange`, cloneResources);
  return { personId: me.person.id, organisationIds, sessionIds };
}

async function onDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** For the events about them. */
async function cloneOrganisations(client: pg.Client): Promise<void> {
  await client.query(
    `insert into organisation select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid()))).*
     from organisation o, generate_series(1, $1) where o.id = (select id from organisation order by id limit 1)`,
    [RESOURCES],
  );
  await client.query('vacuum analyze');
}

/** Each with four enrolments. */
async function cloneSessions(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `insert into session select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid()))).*
     from session s, generate_series(2, $1) returning id`,
    [SESSIONS],
  );
  await client.query(
    `insert into enrolment select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(),
       'session_id', s.id, 'person_id', gen_random_uuid(), 'place_in_line', n, 'seat_number', n))).*
     from enrolment e, session s, generate_series(1, 4) n where s.id <> e.session_id`,
  );
  await client.query('vacuum analyze');
  return rows.map(({ id }) => id);
}

/** In two languages each, of all kinds. */
async function cloneResources(client: pg.Client): Promise<void> {
  await client.query(`
    create function pg_temp.words(count integer, salt integer) returns text language sql volatile as $$
      select string_agg(substr(md5((random() ^ 2 * 3000)::integer::text), 1, 7), ' ') || ' cluster'
      from generate_series(1, count + salt * 0) $$;
    create function pg_temp.one(list text[]) returns text language sql volatile as
      $$ select list[1 + floor(random() ^ 2 * array_length(list, 1))] $$;
    create function pg_temp.texts(language text, count integer, salt integer) returns jsonb language sql volatile as $$
      select jsonb_build_object('original', 'en', 'version', 1, 'texts', jsonb_build_object(
        'en', jsonb_build_object('text', pg_temp.words(count, salt), 'origin', 'human'),
        language, jsonb_build_object('text', pg_temp.words(count, salt), 'origin', 'human'))) $$`);
  await client.query(
    `insert into resource select (jsonb_populate_record(r, jsonb_build_object(
       'id', gen_random_uuid(),
       'kind', pg_temp.one('{document,link,case,tool,dataset}'),
       'licence', pg_temp.one('{CC0-1.0,CC-BY-4.0,CC-BY-SA-4.0,EUPL-1.2,all-rights-reserved}'),
       'level', pg_temp.one('{basic,advanced,programme}'),
       'country', pg_temp.one('{DK,EE,FI,DE,IS,LV,LT,NO,PL,SE}'),
       'languages', jsonb_build_array(language, 'en'),
       'title', pg_temp.texts(language, 6, n),
       'description', pg_temp.texts(language, 12, n),
       'published_at', r.published_at - n * interval '1 minute'))).*
     from resource r, generate_series(2, $1) n,
       lateral (select pg_temp.one('{da,et,fi,de,is,lv,lt,no,pl,sv}') as language where n > 0) l`,
    [RESOURCES],
  );
  await client.query('vacuum analyze');
}
