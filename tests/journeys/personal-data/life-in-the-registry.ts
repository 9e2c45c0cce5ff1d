import { eventually } from '../eventually.js';
import { join } from '../story/cast.js';
import { register } from '../story/cluster.js';
import type { Visitor } from '../visitor.js';
import { EMAIL, mark, NAME, PHONE } from './marks.js';
import type { Life } from './life.js';

const CR = '/cluster-registry';
const text = (words: string) => ({ original: 'en', texts: { en: words } });

/** She keeps a profile, judges and vouches for another, looks for partners, and sends a file for her agency. */
export async function livesInTheRegistry(life: Life): Promise<void> {
  const { platform, validator, her } = life;
  const told = { language: 'en', position: { longitude: 24.1, latitude: 56.95 } } as const;
  const hers = await register(
    platform,
    validator,
    { email: EMAIL, name: NAME, language: 'en' },
    { ...told, name: 'Sample Amber Cluster', country: 'LV', region: 'LV00A' },
  );
  const theirs = await register(
    platform,
    her,
    { email: 'manager@robots.example', name: 'Bo Eksempel', language: 'da' },
    { ...told, name: 'Sample Robot Cluster', country: 'LV', region: 'LV00A' },
  );
  Object.assign(life, { hers, theirs });
  const cluster = `${CR}/clusters/${hers.id}`;
  const act = async (who: Visitor, method: 'put' | 'post', path: string, body: object) =>
    who.must(200, who[method](path, body, { 'if-match': (await who.get(path.replace(/\/[a-z]+$/, ''))).etag }));
  const contact = { name: NAME, function: mark('function'), email: EMAIL, phone: PHONE, isPublic: true };
  const items = [contact, { name: 'Kārlis Paraugs', email: 'karlis@amber.example' }];
  await act(her, 'put', `${cluster}/contacts`, { items });
  await act(theirs.manager, 'put', `${CR}/clusters/${theirs.id}/contacts`, { items: [{ ...contact, phone: null }] });
  const label = { level: 'bronze', awardedOn: platform.dateIn(-10), validUntil: platform.dateIn(300) };
  await act(her, 'put', `${CR}/clusters/${theirs.id}/label`, { ...label, evidence: 'https://label.example/robots' });
  const vouching = { agencyId: life.cast.liaa.id, programme: text('Sample programme'), until: platform.dateIn(300) };
  await act(her, 'post', `${CR}/clusters/${theirs.id}/vouching`, vouching);
  await asksForHandOver(life);
  await seekPartners(life);
  await sendFile(life);
}

/** For an organisation that keeps no profile yet; and is asked for the one that she keeps. */
async function asksForHandOver({ platform, her, other, hers, theirs }: Life): Promise<void> {
  const ask = async (by: Visitor, clusterId: string, message: string): Promise<string> => {
    const organisation = { name: text('Sample Heirs'), type: 'cluster-organisation', country: 'LV' };
    const { id: organisationId } = await by.must(201, by.post('/identity/organisations', organisation));
    const next = { email: `next${organisationId}@heirs.example`, name: 'Next', language: 'en' } as const;
    await join(platform, { id: organisationId, administrator: by }, ['administrator'], next);
    const asked = { organisationId, message };
    return (await by.must(201, by.post(`${CR}/clusters/${clusterId}/hand-over-requests`, asked))).id;
  };
  await ask(her, theirs.id, mark('takeover'));
  const id = await ask(other, hers.id, 'That is our cluster.');
  await her.must(200, her.post(`${CR}/hand-over-requests/${id}/decline`, { reason: mark('refusal') }));
}

async function seekPartners({ platform, her, hers, theirs }: Life): Promise<void> {
  const posting = {
    ...{ title: text('Amber for robots'), sought: text('Robots.'), offered: text('Amber.') },
    ...{ countries: ['LV'], themes: ['robotics'], partners: ['cluster'], until: platform.dateIn(60) },
  };
  const post = async (by: Visitor, clusterId: string): Promise<string> =>
    (
      await by.must(
        201,
        by.post(`${CR}/clusters/${clusterId}/partner-searches`, posting, { 'idempotency-key': 'posting' }),
      )
    ).id;
  const interested = (search: string, by: Visitor, of: Life['hers'], message: string) =>
    by.must(201, by.post(`${CR}/partner-searches/${search}/interests`, { ...of, clusterId: of.id, message }));
  const [own, foreign] = [await post(her, hers.id), await post(theirs.manager, theirs.id)];
  const contact = { name: NAME, email: EMAIL };
  const mine = await interested(foreign, her, bare(hers), mark('interest'));
  const accepted = { decision: 'accept', message: 'Welcome.' };
  const key = { 'idempotency-key': 'accepted' };
  await theirs.manager.must(200, theirs.manager.post(`${CR}/interests/${mine.id}/answer`, accepted, key));
  const other = await interested(own, theirs.manager, bare(theirs), 'We build robots.');
  const answer = { decision: 'accept', message: mark('answer'), contact };
  await her.must(200, her.post(`${CR}/interests/${other.id}/answer`, answer));
}

function bare({ id, organisationId }: Life['hers']): Life['hers'] {
  return { id, organisationId } as Life['hers'];
}

async function sendFile({ platform, cast, her }: Life): Promise<void> {
  const file =
    'name;summary;country;region;sectors;longitude;latitude\r\nSample Wood Cluster;Wood;LV;LV00A;16;24.1;56.95\r\n';
  const answer = await fetch(`${platform.url}/api/v1${CR}/imports?ownerId=${cast.liaa.id}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${her.token}`, 'content-type': 'text/csv' },
    body: file,
  });
  const { id } = (await answer.json()) as { id: string };
  const inState = (state: string) =>
    eventually(
      () => her.must(200, her.get(`${CR}/imports/${id}`)),
      (view) => view.state === state,
    );
  await inState('read');
  await her.must(202, her.post(`${CR}/imports/${id}/apply`, {}));
  await inState('applied');
}
