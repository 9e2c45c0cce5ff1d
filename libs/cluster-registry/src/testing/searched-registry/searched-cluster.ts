import type { Country, Language } from '@hansa/contracts';

/** A made-up cluster to be searched for: enough to know what it does, and where. */
export interface SearchedCluster {
  country: Country;
  /** Its NUTS region and place: `DK032 Esbjerg`. */
  at: string;
  acronym?: string;
  /** NACE divisions. */
  sectors: string[];
  themes: string[];
  /** Name and summary by language: `Name | Summary`. */
  texts: Partial<Record<Language, string>>;
  members?: string[];
}
