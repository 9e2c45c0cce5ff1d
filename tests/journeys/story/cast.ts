import type { Country, CreateOrganisationInput, Language, Role } from '@hansa/contracts';
import type { Platform } from '../platform.js';
import type { Visitor } from '../visitor.js';

/** An organisation, and somebody who may do everything for it. */
export interface Party {
  id: string;
  administrator: Visitor;
}

/** The programme's partners as organisations. All people are made up. */
export interface Cast {
  operator: Visitor;
  regx: Party;
  vinnova: Party;
  liaa: Party;
  /** Marks the attendance for REG X. */
  trainer: Visitor;
}

const REG_X = organisation('REG X, Den Danske Klyngeakademi', 'da', 'training-provider', 'DK');
export const VINNOVA = organisation('Vinnova', 'sv', 'agency', 'SE');
export const LIAA = organisation('Latvijas Investīciju un attīstības aģentūra', 'lv', 'agency', 'LV');

export async function gather(platform: Platform): Promise<Cast> {
  const operator = await arrive(platform, { email: 'operator@hansa.example', name: 'Oda Drift', language: 'en' });
  await platform.nameOperator(operator.email);
  const [regx, vinnova, liaa] = await Promise.all([
    found(platform, REG_X, { email: 'birk@regx.example', name: 'Birk Lerche', language: 'da' }),
    found(platform, VINNOVA, { email: 'alva@vinnova.example', name: 'Alva Norrsken', language: 'sv' }),
    found(platform, LIAA, { email: 'dzintra@liaa.example', name: 'Dzintra Kāpa', language: 'lv' }),
  ]);
  await platform.settled();
  const trainer = await join(platform, regx, ['trainer'], {
    email: 'frode@regx.example',
    name: 'Frode Havn',
    language: 'da',
  });
  await platform.settled();
  return { operator, regx, vinnova, liaa, trainer };
}

export interface Newcomer {
  email: string;
  name: string;
  language: Language;
  country?: Country;
}

/** Somebody signs in for the first time, and says in which language to write and where from. All services know him then. */
export async function arrive(platform: Platform, { email, name, language, country }: Newcomer): Promise<Visitor> {
  const visitor = await platform.signIn(email, name, language);
  const me = await visitor.get('/identity/me');
  if (me.status !== 200) throw new Error(`${me.status}: ${JSON.stringify(me.body)}`);
  if (country) await visitor.must(200, visitor.patch('/identity/me', { country }, me.etag));
  await platform.settled();
  return visitor;
}

/** Somebody registers an organisation, and may do everything for it. */
export async function found(platform: Platform, input: unknown, by: Newcomer): Promise<Party> {
  const administrator = await arrive(platform, by);
  const { id } = await administrator.must(201, administrator.post('/identity/organisations', input));
  return { id, administrator };
}

/** Somebody is invited, and joins by the link in the mail. */
export async function join(platform: Platform, party: Party, roles: Role[], who: Newcomer): Promise<Visitor> {
  const { email, language } = who;
  const invitations = `/identity/organisations/${party.id}/invitations`;
  await party.administrator.must(201, party.administrator.post(invitations, { email, language, roles }));
  const { text } = await platform.mailTo(email, /./);
  const visitor = await arrive(platform, who);
  await visitor.must(200, visitor.post('/identity/invitations/accept', { token: secretIn(text) }));
  return visitor;
}

/** The last part of the link in a mail. */
export function secretIn(text: string): string {
  const secret = /https?:\/\/\S+\/([A-Za-z0-9_-]{43})/.exec(text)?.[1];
  if (!secret) throw new Error(`There is no link with a secret in: ${text}`);
  return secret;
}

function organisation(
  name: string,
  original: Language,
  type: CreateOrganisationInput['type'],
  country: Country,
): CreateOrganisationInput {
  return { name: { original, texts: { [original]: name } }, type, country, website: null, parentId: null };
}
