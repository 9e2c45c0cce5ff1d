import type { Country, Language, OrganisationType } from '@hansa/contracts';

interface SampleOrganisation {
  type: OrganisationType;
  country: Country;
  /** The first is the original. */
  name: Partial<Record<Language, string>>;
  website?: string;
}

/**
 * The programme's partners as they are known in public, and for each country what is made up: an agency where no real
 * one is named, and a cluster organisation, called "sample" in its own language.
 */
export const ORGANISATIONS = {
  regx: {
    ...{ type: 'training-provider', country: 'DK', website: 'https://regx.dk' },
    name: { da: 'REG X – Det Danske Klyngeakademi', en: 'REG X – The Danish Cluster Academy' },
  },
  triangle: {
    ...{ type: 'business-support-organisation', country: 'DK' },
    name: { da: 'Trekantområdet Danmark', en: 'Triangle Region Denmark' },
  },
  vinnova: {
    ...{ type: 'agency', country: 'SE', website: 'https://www.vinnova.se' },
    name: { sv: 'Vinnova', en: 'Vinnova, Sweden’s innovation agency' },
  },
  liaa: {
    ...{ type: 'agency', country: 'LV', website: 'https://www.liaa.gov.lv' },
    name: {
      lv: 'Latvijas Investīciju un attīstības aģentūra (LIAA)',
      en: 'Investment and Development Agency of Latvia (LIAA)',
    },
  },
  ...agency('ee', 'EE', { et: 'Näidisagentuur', en: 'Sample Agency, Estonia' }),
  ...agency('fi', 'FI', { fi: 'Esimerkkivirasto', en: 'Sample Agency, Finland' }),
  ...agency('de', 'DE', { de: 'Beispielagentur', en: 'Sample Agency, Germany' }),
  ...agency('is', 'IS', { is: 'Dæmastofa', en: 'Sample Agency, Iceland' }),
  ...agency('lt', 'LT', { lt: 'Pavyzdžio agentūra', en: 'Sample Agency, Lithuania' }),
  ...agency('no', 'NO', { no: 'Eksempeletaten', en: 'Sample Agency, Norway' }),
  ...agency('pl', 'PL', { pl: 'Agencja Przykładowa', en: 'Sample Agency, Poland' }),
  dk: cluster('DK', { da: 'Eksempelklyngen', en: 'Sample Cluster, Denmark' }),
  se: cluster('SE', { sv: 'Provklustret', en: 'Sample Cluster, Sweden' }),
  lv: cluster('LV', { lv: 'Parauga klasteris', en: 'Sample Cluster, Latvia' }),
  ee: cluster('EE', { et: 'Näidisklaster', en: 'Sample Cluster, Estonia' }),
  fi: cluster('FI', { fi: 'Esimerkkiklusteri', en: 'Sample Cluster, Finland' }),
  de: cluster('DE', { de: 'Beispielcluster', en: 'Sample Cluster, Germany' }),
  is: cluster('IS', { is: 'Dæmaklasinn', en: 'Sample Cluster, Iceland' }),
  lt: cluster('LT', { lt: 'Pavyzdžio klasteris', en: 'Sample Cluster, Lithuania' }),
  no: cluster('NO', { no: 'Eksempelklyngen', en: 'Sample Cluster, Norway' }),
  pl: cluster('PL', { pl: 'Klaster Przykładowy', en: 'Sample Cluster, Poland' }),
} satisfies Record<string, SampleOrganisation>;

export type SampleOrganisationKey = keyof typeof ORGANISATIONS;
type Key<C extends string> = `${C}-agency`;

function agency<C extends string>(code: C, country: Country, name: SampleOrganisation['name']) {
  return { [`${code}-agency`]: { type: 'agency', country, name } } as Record<Key<C>, SampleOrganisation>;
}

function cluster(country: Country, name: SampleOrganisation['name']): SampleOrganisation {
  return { type: 'cluster-organisation', country, name };
}

/** In English, as the sign-in page says it. */
export function englishName(key: SampleOrganisationKey): string {
  const { name }: SampleOrganisation = ORGANISATIONS[key];
  return name.en ?? Object.values(name)[0]!;
}
