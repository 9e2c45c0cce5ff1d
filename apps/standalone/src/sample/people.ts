import type { Country, Language, Role } from '@hansa/contracts';
import type { SamplePerson } from '@hansa/development';
import { englishName, type SampleOrganisationKey } from './organisations.js';

/** Key, name, language, country, organisation, roles there, and what is said of the person on the sign-in page. */
type Row = [string, string, Language, Country, SampleOrganisationKey, Role[], string];

/**
 * Nobody bears these names: the surnames are made of the language's own word for "sample". Of an organisation the first
 * named here registers it, and invites the others.
 */
const ROWS = [
  ['mette', 'Mette Eksempelsen', 'da', 'DK', 'regx', ['administrator'], 'administrator'],
  ['karin', 'Karin Provsson', 'sv', 'SE', 'vinnova', ['administrator'], 'administrator'],
  ['anna', 'Anna Paraugīte', 'lv', 'LV', 'liaa', ['administrator'], 'administrator'],
  ['soren', 'Søren Eksempelsen', 'da', 'DK', 'regx', ['trainer', 'editor'], 'trainer and editor'],
  ['janis', 'Jānis Paraugsons', 'lv', 'LV', 'liaa', ['trainer', 'reader'], 'trainer'],
  ['lars', 'Lars Provsson', 'sv', 'SE', 'vinnova', ['editor', 'signatory'], 'editor and signatory'],
  ['kirsten', 'Kirsten Eksempelsen', 'da', 'DK', 'triangle', ['administrator'], 'administrator'],
  ['bo', 'Bo Eksempelsen', 'da', 'DK', 'dk', ['administrator'], 'cluster manager'],
  ['elin', 'Elin Provsson', 'sv', 'SE', 'se', ['administrator'], 'cluster manager'],
  ['ilze', 'Ilze Paraugīte', 'lv', 'LV', 'lv', ['administrator'], 'cluster manager'],
  ['mari', 'Mari Näidismets', 'et', 'EE', 'ee-agency', ['administrator'], 'administrator'],
  ['jaan', 'Jaan Näidismets', 'et', 'EE', 'ee', ['administrator'], 'cluster manager'],
  ['aino', 'Aino Esimerkkinen', 'fi', 'FI', 'fi-agency', ['administrator'], 'administrator'],
  ['matti', 'Matti Esimerkkinen', 'fi', 'FI', 'fi', ['administrator'], 'cluster manager'],
  ['erika', 'Erika Beispielmann', 'de', 'DE', 'de-agency', ['administrator'], 'administrator'],
  ['jonas', 'Jonas Beispielmann', 'de', 'DE', 'de', ['administrator'], 'cluster manager'],
  ['gudrun', 'Guðrún Dæmisdóttir', 'is', 'IS', 'is-agency', ['administrator'], 'administrator'],
  ['jon', 'Jón Dæmisson', 'is', 'IS', 'is', ['administrator'], 'cluster manager'],
  ['ona', 'Ona Pavyzdytė', 'lt', 'LT', 'lt-agency', ['administrator'], 'administrator'],
  ['tomas', 'Tomas Pavyzdys', 'lt', 'LT', 'lt', ['administrator'], 'cluster manager'],
  ['kari', 'Kari Eksempelstad', 'no', 'NO', 'no-agency', ['administrator'], 'administrator'],
  ['ola', 'Ola Eksempelstad', 'no', 'NO', 'no', ['administrator'], 'cluster manager'],
  ['maria', 'Maria Przykładowicz', 'pl', 'PL', 'pl-agency', ['administrator'], 'administrator'],
  ['piotr', 'Piotr Przykładowicz', 'pl', 'PL', 'pl', ['administrator'], 'cluster manager'],
  ['freja', 'Freja Eksempelsen', 'da', 'DK', 'dk', ['editor'], 'editor'],
  ['nils', 'Nils Provsson', 'sv', 'SE', 'se', ['editor'], 'editor'],
  ['raivis', 'Raivis Paraugsons', 'lv', 'LV', 'lv', ['editor'], 'editor'],
  ['kaarel', 'Kaarel Näidismets', 'et', 'EE', 'ee', ['editor'], 'editor'],
  ['helmi', 'Helmi Esimerkkinen', 'fi', 'FI', 'fi', ['editor'], 'editor'],
  ['jule', 'Jule Beispielmann', 'de', 'DE', 'de', ['editor'], 'editor'],
  ['birta', 'Birta Dæmisdóttir', 'is', 'IS', 'is', ['editor'], 'editor'],
  ['rasa', 'Rasa Pavyzdytė', 'lt', 'LT', 'lt', ['editor'], 'editor'],
  ['sindre', 'Sindre Eksempelstad', 'no', 'NO', 'no', ['editor'], 'editor'],
  ['zofia', 'Zofia Przykładowicz', 'pl', 'PL', 'pl', ['editor'], 'editor'],
  ['ingrid', 'Ingrid Provsson', 'sv', 'SE', 'vinnova', ['reader'], 'validator of clusters (DK, EE, IS, LV, NO)'],
  ['andres', 'Andres Näidismets', 'et', 'EE', 'ee-agency', ['reader'], 'validator of clusters (DE, FI, LT, PL, SE)'],
  ['sigrid', 'Sigrid Eksempelstad', 'no', 'NO', 'no-agency', ['reader'], 'expert for practices (cooperation)'],
  ['katrin', 'Katrin Beispielmann', 'de', 'DE', 'de-agency', ['reader'], 'expert for practices (industries)'],
  ['hilmar', 'Hilmar Dæmisson', 'is', 'IS', 'is-agency', ['reader'], 'moderator of discussions'],
] as const satisfies readonly Row[];

export type PersonKey = (typeof ROWS)[number][0] | 'operator';

export interface SampleMember {
  key: PersonKey;
  id: string;
  name: string;
  email: string;
  language: Language;
  country: Country;
  organisation: SampleOrganisationKey;
  roles: Role[];
  title: string;
}

export const MEMBERS: readonly SampleMember[] = ROWS.map(
  ([key, name, language, country, organisation, roles, title], index) => ({
    ...{ key, name, language, country, organisation, title, roles: [...roles] },
    id: idOf(index + 1),
    email: `${key}@${organisation}.example`,
  }),
);

/** Who works for an organisation, whoever registered it first. */
export function membersOf(organisation: SampleOrganisationKey): SampleMember[] {
  return MEMBERS.filter((member) => member.organisation === organisation);
}

/** The first of its members who has the role; whoever administers it where nobody has. */
export function whoIs(organisation: SampleOrganisationKey, role: Role): PersonKey {
  const members = membersOf(organisation);
  return (members.find(({ roles }) => roles.includes(role)) ?? members[0]!).key;
}

/** Operates the platform: recognises agencies, and names who decides about a module. */
export const OPERATOR = {
  id: idOf(0),
  name: 'Olga Operatora',
  email: 'operator@hansa.example',
  language: 'en',
} as const;

/** Whom the sign-in page offers. */
export const SAMPLE_PEOPLE: readonly SamplePerson[] = [
  ...MEMBERS.map(({ id, email, name, language, organisation, title }) => ({
    ...{ id, email, name, locale: language, organisation: englishName(organisation), role: title },
  })),
  {
    ...{ id: OPERATOR.id, email: OPERATOR.email, name: OPERATOR.name, locale: OPERATOR.language },
    ...{ organisation: 'Hansa', role: 'operator of the platform' },
  },
];

function idOf(number: number): string {
  return `5a3b1e00-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
