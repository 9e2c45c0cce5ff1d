import { until } from '@hansa/platform/testing';
import { dayFromNow, type Hands, type Person, words } from './hands.js';

const CR = '/cluster-registry';
const HEADER = 'Name;Summary;Country;Region;Website';

/** Clusters in every state with all that belongs to them, and a neighbour with whom there is something going on. */
export async function thingsOfRegistry(
  { house, as, made, step, put }: Hands,
  { owner, organisationId }: { owner: Person; organisationId: string },
  neighbours: { person: Person; organisationId: string },
) {
  const draft = await made(`${CR}/clusters`, clusterOf(organisationId, 'Amber'));
  const submitted = await made(`${CR}/clusters`, clusterOf(organisationId, 'Timber'));
  await step(`${CR}/clusters/${submitted.id}`, 'submit');
  const publish = async (ownerId: string, name: string, by: Person, validator: Person): Promise<string> => {
    const { id } = await made(`${CR}/clusters`, clusterOf(ownerId, name), by);
    const path = `${CR}/clusters/${id}`;
    await put(path, 'members', { items: membersOf() }, by);
    await step(path, 'submit', undefined, by);
    await step(path, 'publish', undefined, validator);
    return id;
  };
  const clusterId = await publish(organisationId, 'Herring', owner, neighbours.person);
  const othersClusterId = await publish(neighbours.organisationId, 'Windmills', neighbours.person, owner);
  const path = `${CR}/clusters/${clusterId}`;
  await put(path, 'contacts', { items: [contactOf('A', true), contactOf('B', false)] });
  const label = { level: 'bronze', awardedOn: dayFromNow(-100), validUntil: dayFromNow(200) };
  await put(path, 'label', { ...label, evidence: 'https://a.example' }, neighbours.person);
  const programme = { agencyId: organisationId, programme: words('Top clusters'), until: dayFromNow(300) };
  await step(path, 'vouching', programme);
  const members = await as(owner)('GET', `${path}/members`);
  const changes = await as(owner)('GET', `${path}/changes`);
  await house.hansa.settled();

  const post = (cluster: string, by = owner) => made(`${CR}/clusters/${cluster}/partner-searches`, searchOf(), by);
  const [search, answered] = [await post(clusterId), await post(clusterId)];
  const [foreign, wanted] = [
    await post(othersClusterId, neighbours.person),
    await post(othersClusterId, neighbours.person),
  ];
  const express = (id: string, ofOrganisation: string, cluster: string, by: Person) =>
    made(
      `${CR}/partner-searches/${id}/interests`,
      { organisationId: ofOrganisation, clusterId: cluster, message: 'We too.' },
      by,
    );
  const theirs = (id: string) => express(id, neighbours.organisationId, othersClusterId, neighbours.person);
  const interest = await theirs(search.id);
  const accepted = await theirs(answered.id);
  await made(`${CR}/interests/${accepted.id}/answer`, { decision: 'accept', message: 'Gladly.' });
  const own = await express(wanted.id, organisationId, clusterId, owner);

  const heirs = { name: words('Heirs'), type: 'cluster-organisation', country: 'DK' };
  const heir = await made('/identity/organisations', heirs, neighbours.person);
  await house.hansa.settled();
  const asking = { organisationId: heir.id, message: 'Herring is ours.' };
  const handOver = await made(`${CR}/clusters/${clusterId}/hand-over-requests`, asking, neighbours.person);

  const rows = [HEADER, 'Salt and Sea;Of salt.;DK;DK032;https://salt.example', 'Nowhere;Of nothing.;XX;;'];
  const file = await as(owner)('POST', `${CR}/imports?ownerId=${organisationId}`, rows.join('\n'), {
    'content-type': 'text/csv',
  });
  const isRead = async () => (await as(owner)('GET', `${CR}/imports/${file.body.id}`)).body.state === 'read';
  await until(isRead);
  return {
    ...{ clusterId, draftClusterId: draft.id as string, submittedClusterId: submitted.id as string, othersClusterId },
    memberId: members.body.items[0].id as string,
    changeNumber: String(changes.body.items[0].number),
    ...{ searchId: search.id as string, foreignSearchId: foreign.id as string, wantedSearchId: wanted.id as string },
    handOverRequestId: handOver.id as string,
    ...{ interestId: interest.id as string, ownInterestId: own.id as string, importId: file.body.id as string },
  };
}

function clusterOf(ownerId: string, name: string) {
  return {
    ...{ ownerId, name: words(name), summary: words(`All about ${name}.`), country: 'DK', region: 'DK032' },
    ...{ sectors: ['28'], themes: ['skills'], managementFte: 2, englishPage: `https://${name.toLowerCase()}.example` },
  };
}

function membersOf() {
  const companies = Array.from({ length: 14 }, (_, n) => ({ name: `Company ${n}`, type: 'company', country: 'DK' }));
  return [...companies, { name: 'Kolding', type: 'public', country: 'DK' }];
}

const contactOf = (name: string, isPublic: boolean) => ({ name, email: `${name}@hansa.example`, isPublic });

function searchOf() {
  return {
    ...{ title: words('Partners'), sought: words('Boats.'), offered: words('Nets.'), countries: ['DK', 'SE'] },
    ...{ partners: ['cluster'], until: dayFromNow(60) },
  };
}
