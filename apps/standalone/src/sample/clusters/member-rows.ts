import type { Country, MemberInput, MemberSize, MemberType } from '@hansa/contracts';
import type { ClusterPlan } from './cluster-plan.js';

/** What made-up members are called in a country; a number takes the place of `#`. */
const NAMES: Record<Country, readonly [company: string, research: string, body: string, society: string]> = {
  DK: ['Eksempelfirma # ApS', 'Eksempeluniversitet #', 'Eksempelkommune #', 'Eksempelforening #'],
  SE: ['Provföretag # AB', 'Provhögskola #', 'Provkommun #', 'Provförening #'],
  FI: ['Esimerkkiyritys # Oy', 'Esimerkkiyliopisto #', 'Esimerkkikunta #', 'Esimerkkiyhdistys # ry'],
  NO: ['Eksempelbedrift # AS', 'Eksempelhøgskole #', 'Eksempelkommune #', 'Eksempelforening #'],
  IS: ['Dæmafyrirtæki # ehf.', 'Dæmaháskóli #', 'Dæmasveitarfélag #', 'Dæmafélag #'],
  EE: ['Näidisettevõte # OÜ', 'Näidisülikool #', 'Näidisvald #', 'Näidisühing # MTÜ'],
  LV: ['SIA "Parauga uzņēmums #"', 'Parauga augstskola #', 'Parauga novads #', 'Parauga biedrība #'],
  LT: ['UAB „Pavyzdinė įmonė #“', 'Pavyzdinis universitetas #', 'Pavyzdinė savivaldybė #', 'Pavyzdinė asociacija #'],
  PL: ['Przykładowa Firma # sp. z o.o.', 'Uczelnia Przykładowa #', 'Gmina Przykładowa #', 'Stowarzyszenie Przykład #'],
  DE: ['Beispielfirma # GmbH', 'Beispielhochschule #', 'Beispielgemeinde #', 'Beispielverein # e. V.'],
};

const TYPES: readonly MemberType[] = ['company', 'research', 'public', 'civil-society'];

/** Over and over: most are small, and of one in twelve the size is not known. */
const COMPANY_SIZES: readonly (MemberSize | null)[] = [
  ...(['micro', 'small', 'micro', 'medium', 'small', 'micro'] as const),
  ...(['small', 'large', 'micro', null, 'small', 'medium'] as const),
];
const OTHER_SIZES: readonly MemberSize[] = ['large', 'medium', 'micro'];

/** From where one company in eight of a cluster comes. */
const NEIGHBOURS: Record<Country, Country> = {
  ...{ DK: 'SE', SE: 'FI', FI: 'EE', NO: 'SE', IS: 'NO', EE: 'FI', LV: 'LT', LT: 'LV', PL: 'DE', DE: 'DK' },
};

/** As many members of each type as the plan says. `number` of the cluster keeps their names apart from the others'. */
export function memberRows({ country, members }: ClusterPlan, number: number): MemberInput[] {
  return members.flatMap((count, type) =>
    Array.from({ length: count }, (_, index) => memberRow(country, type, index, number)),
  );
}

function memberRow(country: Country, type: number, index: number, number: number): MemberInput {
  const isCompany = type === 0;
  const home = isCompany && index % 8 === 5 ? NEIGHBOURS[country] : country;
  const size = isCompany
    ? COMPANY_SIZES[(index + number) % COMPANY_SIZES.length]!
    : OTHER_SIZES[type - 1 === 2 ? 2 : (index + number) % 2]!;
  const named = isCompany ? number * 90 + index + 1 : number * 6 + index + 1;
  return { name: NAMES[home][type]!.replace('#', String(named)), type: TYPES[type]!, country: home, size };
}

/** One that joins later. */
export function laterMember({ country }: ClusterPlan, number: number): MemberInput {
  return memberRow(country, 0, 89, number);
}
