import { eventually } from '@hansa/test-journeys/eventually';
import { secretIn } from '@hansa/test-journeys/story/cast';
import type { Visitor } from '@hansa/test-journeys/visitor';
import type { SamplePlatform } from './sample-platform.js';

/** A page to look at: a route, an address for it that has something to show, and as whom. */
export interface Visit {
  route: string;
  path: string;
  /** A sample person's e-mail; nobody is signed in when left out. */
  as?: string;
}

/** The sample people that the pages need. */
export const WHO = {
  provider: 'mette@regx.example',
  agency: 'anna@liaa.example',
  manager: 'bo@dk.example',
  validator: 'ingrid@vinnova.example',
  expert: 'sigrid@no-agency.example',
  moderator: 'hilmar@is-agency.example',
  operator: 'operator@hansa.example',
} as const;

/** Every route of the portal with something of the sample data on it. What is not in it yet is made. */
export async function visitsOf(platform: SamplePlatform): Promise<Visit[]> {
  const { stranger } = platform;
  const [provider, manager, agency] = await Promise.all([WHO.provider, WHO.manager, WHO.agency].map(platform.signIn));
  const open = await publicThings(stranger);
  const delivery = await thingsOfProvider(provider!, stranger);
  const kept = await thingsOfKeepers(platform, manager!, agency!, open);
  const visit = (as: string | undefined, paths: Record<string, string>): Visit[] =>
    Object.entries(paths).map(([route, path]) => ({ route, path: path || route, ...(as && { as }) }));
  const session = `/training/sessions/${delivery.session}`;
  const version = `/training/modules/${delivery.module}/versions/${delivery.number}`;
  return [
    ...visit(undefined, {
      '/': '',
      '/search': '/search?q=cluster',
      '/about': '',
      '/accessibility': '',
      '/privacy': '',
      '/certificates': '',
      '/certificates/$number': `/certificates/${delivery.certificate}`,
      '/training': '/training?tab=sessions',
      '/training/modules/$id': `/training/modules/${delivery.module}`,
      '/training/modules/$id/versions/$number': version,
      '/training/modules/$id/versions/$number/integration': `${version}/integration`,
      '/training/sessions/$id': `/training/sessions/${open.session}`,
      '/training/sessions/$id/results': `${session}/results`,
      '/clusters': '/clusters?view=map',
      '/clusters/$id': `/clusters/${open.cluster}`,
      '/clusters/$id/members': `/clusters/${open.cluster}/members`,
      '/clusters/$id/changes': `/clusters/${open.cluster}/changes`,
      '/partner-searches': '',
      '/partner-searches/$id': `/partner-searches/${open.search}`,
      '/knowledge': '/knowledge?q=cluster',
      '/pool/$id': `/pool/${open.resource}`,
      '/practices/$id': `/practices/${open.practice}`,
      '/transfers': '',
      '/transfers/$id': `/transfers/${open.transfer}`,
      '/discussions/$id': `/discussions/${open.discussion}`,
      '/organisations/$id': `/organisations/${open.organisation}`,
      '/invitations/$token': `/invitations/${kept.invitation}`,
      '/erasures/$receipt': `/erasures/${kept.receipt}`,
    }),
    ...visit(WHO.provider, {
      '/my': '',
      '/my/news': '',
      '/my/training': '',
      '/account': '',
      '/training/sessions/new': '',
      '/training/sessions/$id/change': `/training/sessions/${delivery.coming}/change`,
      '/training/sessions/$id/class': `${session}/class`,
      '/training/sessions/$id/attendance': `${session}/attendance`,
      '/training/sessions/$id/evaluation': `${session}/evaluation`,
      '/training/sessions/$id/certificates': `${session}/certificates`,
      '/training/modules/new': '',
      '/training/modules/$id/versions/$number/edit': `/training/modules/${delivery.draft.moduleId}/versions/${delivery.draft.number}/edit`,
      '/organisations/new': '',
      '/organisations/$id/edit': `/organisations/${delivery.organisation}/edit`,
      '/organisations/$id/people': `/organisations/${delivery.organisation}/people`,
      '/organisations/$id/audit': `/organisations/${delivery.organisation}/audit`,
      '/pool/new': '',
      '/pool/$id/edit': `/pool/${delivery.resource}/edit`,
      '/practices/new': '',
      '/discussions/new': `/discussions/new?type=practice&id=${open.practice}`,
    }),
    ...visit(WHO.manager, {
      '/profiles': '',
      '/profiles/new': '',
      '/profiles/$id': `/profiles/${kept.cluster}`,
      '/profiles/$id/members': `/profiles/${kept.cluster}/members`,
      '/profiles/$id/submit': `/profiles/${kept.cluster}/submit`,
      '/clusters/$id/partner-searches/new': `/clusters/${kept.cluster}/partner-searches/new`,
      '/clusters/$id/matches': `/clusters/${kept.cluster}/matches`,
      '/partner-searches/$id/interests': `/partner-searches/${kept.search}/interests`,
      '/practices/$id/edit': `/practices/${kept.practice}/edit`,
      '/practices/$id/review': `/practices/${kept.practice}/review`,
      '/transfers/new': `/transfers/new?practice=${open.practice}`,
      '/transfers/$id/tell': `/transfers/${kept.transfer}/tell`,
    }),
    ...visit(WHO.agency, {
      '/hand-over-requests/$id': `/hand-over-requests/${kept.request}`,
      '/profiles/import': '',
      '/profiles/import/$id': `/profiles/import/${kept.importId}`,
      '/clusters/$id/vouch': `/clusters/${kept.ofAgency}/vouch`,
      '/desk': '',
      '/desk/clusters': '',
      '/desk/training': '',
      '/desk/transfers': '',
    }),
    ...visit(WHO.validator, { '/profiles/queue': '', '/profiles/$id/review': `/profiles/${kept.cluster}/review` }),
    ...visit(WHO.moderator, { '/desk/moderation': '' }),
    ...visit(WHO.operator, { '/desk/platform': '' }),
  ];
}

async function first(visitor: Visitor, path: string): Promise<any> {
  const { items } = await visitor.must(200, visitor.get(path));
  if (!items?.[0]) throw new Error(`The sample data has nothing at ${path}`);
  return items[0];
}
const idOf = async (visitor: Visitor, path: string): Promise<string> => (await first(visitor, path)).id;

async function publicThings(stranger: Visitor) {
  return {
    session: await idOf(stranger, '/training/sessions?limit=1'),
    cluster: await idOf(stranger, '/cluster-registry/clusters?limit=1&status=published'),
    search: await idOf(stranger, '/cluster-registry/partner-searches?limit=1'),
    resource: await idOf(stranger, '/knowledge-exchange/resources?limit=1&kind=module-material'),
    practice: await idOf(stranger, '/knowledge-exchange/practices?limit=1'),
    transfer: await idOf(stranger, '/knowledge-exchange/transfers?limit=1'),
    discussion: await idOf(stranger, '/knowledge-exchange/discussions?limit=1&kind=question'),
    organisation: await idOf(stranger, '/identity/organisations?limit=1&type=agency'),
  };
}

async function ownOrganisation(visitor: Visitor): Promise<{ id: string; country: string }> {
  const { memberships } = await visitor.must(200, visitor.get('/identity/me'));
  return memberships[0].organisation;
}

/** A module that was tried, a session that was held with whom it certified, and drafts. */
async function thingsOfProvider(provider: Visitor, stranger: Visitor) {
  const { id: organisation } = await ownOrganisation(provider);
  const own = `providerId=${organisation}&limit=50`;
  const held = (await stranger.must(200, stranger.get(`/training/sessions?${own}&from=2000-01-01`))).items.filter(
    ({ state }: { state: string }) => state === 'closed',
  );
  let certificate: string | undefined;
  let session = held[0];
  for (const one of held) {
    const { items } = await provider.must(200, provider.get(`/training/sessions/${one.id}/certificates`));
    certificate ??= items.find(({ number }: { number: string | null }) => number)?.number;
    if (certificate) {
      session = one;
      break;
    }
  }
  const modules = await provider.must(200, provider.get(`/training/modules?ownerId=${organisation}&limit=50`));
  const draft =
    modules.items.find(({ state }: { state: string }) => state === 'draft') ?? (await aDraft(provider, modules));
  return {
    organisation,
    module: session.module.id as string,
    number: session.module.number as number,
    session: session.id as string,
    certificate: certificate!,
    coming: await idOf(stranger, `/training/sessions?${own}`),
    draft: { moduleId: draft.id as string, number: draft.number as number },
    resource: await aResource(provider, organisation),
  };
}

const inEnglish = (text: string) => ({ original: 'en', texts: { en: text } });

async function aDraft(provider: Visitor, modules: { items: { id: string; state: string }[] }) {
  const { id } = modules.items.find(({ state }) => state === 'integrated')!;
  const changeNote = inEnglish('Cases from more countries.');
  const made = await provider.must(201, provider.post(`/training/modules/${id}/versions`, { changeNote }));
  return { id, number: made.number };
}

async function aResource(provider: Visitor, ownerId: string): Promise<string> {
  const body = {
    ...{
      ownerId,
      kind: 'link',
      languages: ['en'],
      licence: 'CC-BY-4.0',
      links: [{ url: 'https://example.org/guide' }],
    },
    ...{ title: inEnglish('A guide to pilots'), description: inEnglish('How a pilot abroad is prepared.') },
  };
  return (await provider.must(201, provider.post('/knowledge-exchange/resources', body))).id;
}

/** What a cluster organisation and an agency keep, and what they were asked. */
async function thingsOfKeepers(
  platform: SamplePlatform,
  manager: Visitor,
  agency: Visitor,
  open: { practice: string; search: string },
) {
  const { id: ownerId, country } = await ownOrganisation(manager);
  const { id: agencyId } = await ownOrganisation(agency);
  const ofAgency = await idOf(agency, `/cluster-registry/organisations/${agencyId}/clusters?limit=1`);
  const plan = inEnglish('Three clusters of the region try it for a year.');
  const transfer = { practiceId: open.practice, organisationId: ownerId, place: { country }, plan };
  const cluster = await idOf(manager, `/cluster-registry/organisations/${ownerId}/clusters?limit=1`);
  return {
    ...{ cluster, ofAgency },
    practice: await aPractice(manager, ownerId, country),
    transfer: (await manager.must(201, manager.post('/knowledge-exchange/transfers', transfer))).id as string,
    search: await aSearch(manager, cluster),
    importId: await anImport(platform.url, agency, agencyId),
    ...(await asked(platform, agency, agencyId, ofAgency)),
  };
}

/** An invitation that nobody has answered, a newcomer who asks for a profile, and one who is erased. */
async function asked(platform: SamplePlatform, agency: Visitor, agencyId: string, cluster: string) {
  const invited = { email: 'somebody.new@people.example', language: 'en', roles: ['reader'] };
  await agency.must(201, agency.post(`/identity/organisations/${agencyId}/invitations`, invited));
  const newcomer = await platform.signIn('newcomer@people.example');
  await newcomer.must(200, newcomer.get('/identity/me'));
  const organisation = { name: inEnglish('Sample newcomers'), type: 'cluster-organisation', country: 'LV' };
  const { id } = await newcomer.must(201, newcomer.post('/identity/organisations', organisation));
  const request = await eventually(
    () =>
      newcomer.post(`/cluster-registry/clusters/${cluster}/hand-over-requests`, {
        organisationId: id,
        message: 'It is ours.',
      }),
    ({ status }) => status === 201,
  );
  const leaver = await platform.signIn('leaver@people.example');
  await leaver.must(200, leaver.get('/identity/me'));
  const { receipt } = await leaver.must(201, leaver.post('/identity/me/erasure', { email: 'leaver@people.example' }));
  const mails = await eventually(
    async () => {
      const address = `${platform.url}/development/mailbox?to=${invited.email}`;
      return (await (await fetch(address, { headers: { accept: 'application/json' } })).json()) as { text: string }[];
    },
    ({ length }) => length > 0,
  );
  return { request: request.body.id as string, receipt: receipt as string, invitation: secretIn(mails[0]!.text) };
}

async function aPractice(manager: Visitor, ownerId: string, country: string): Promise<string> {
  const body = { ownerId, outcome: 'good', title: inEnglish('Coffee with the neighbours'), place: { country } };
  return (await manager.must(201, manager.post('/knowledge-exchange/practices', body))).id;
}

async function aSearch(manager: Visitor, cluster: string): Promise<string> {
  const body = {
    title: inEnglish('A partner for a study tour'),
    sought: inEnglish('A cluster that has made one.'),
    offered: inEnglish('Contacts and a programme of two days.'),
    ...{ countries: ['LV', 'EE'], partners: ['cluster'] },
    until: new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10),
  };
  return (await manager.must(201, manager.post(`/cluster-registry/clusters/${cluster}/partner-searches`, body))).id;
}

async function anImport(url: string, agency: Visitor, ownerId: string): Promise<string> {
  const template: string = await agency.must(200, agency.get('/cluster-registry/imports/template.csv'));
  const answer = await fetch(`${url}/api/v1/cluster-registry/imports?ownerId=${ownerId}&name=clusters.csv`, {
    method: 'POST',
    headers: { authorization: `Bearer ${agency.token}`, 'content-type': 'text/csv' },
    body: template,
  });
  if (answer.status !== 202) throw new Error(`${answer.status}: ${await answer.text()}`);
  return ((await answer.json()) as { id: string }).id;
}
