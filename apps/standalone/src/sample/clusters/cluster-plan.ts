import { type Country, SectorCode } from '@hansa/contracts';
import type { SampleOrganisationKey } from '../organisations.js';

/**
 * How far a sample cluster has come: published by a validator, vouched for by its agency, emerging, and the states before
 * and after.
 */
export type SampleCourse =
  'published' | 'vouched' | 'emerging' | 'submitted' | 'returned' | 'draft' | 'expired' | 'withdrawn';

/** Made up, every word of it but the places and the codes. */
export interface ClusterPlan {
  key: string;
  country: Country;
  /** The organisation that keeps the profile. */
  keeper: SampleOrganisationKey;
  course: SampleCourse;
  /** In the country's language, and in English. */
  name: readonly [string, string];
  acronym: string | null;
  summary: readonly [string, string];
  /** The place's name, its region (NUTS 2024), longitude and latitude. */
  at: readonly [string, string, number, number];
  /** NACE Rev. 2.1. */
  sectors: readonly SectorCode[];
  themes: readonly string[];
  founded: number;
  /** Management staff in full-time equivalents. */
  fte: number;
  /** Companies, research, public bodies, civil society. */
  members: readonly [number, number, number, number];
  label?: 'bronze' | 'silver' | 'gold';
}

type Row = readonly [
  key: string,
  keeper: SampleOrganisationKey,
  course: SampleCourse,
  name: readonly [string, string],
  acronym: string | null,
  at: ClusterPlan['at'],
  codes: readonly [sectors: string, themes: string],
  figures: readonly [founded: number, fte: number, ...members: [number, number, number, number]],
  summary: readonly [string, string],
  label?: 'bronze' | 'silver' | 'gold',
];

/** A row for each cluster of a country, codes with blanks between them. */
export function clustersOf(country: Country, rows: readonly Row[]): ClusterPlan[] {
  return rows.map(([key, keeper, course, name, acronym, at, [sectors, themes], figures, summary, label]) => {
    const [founded, fte, ...members] = figures;
    return {
      ...{ key, country, keeper, course, name, acronym, summary, at, founded, fte, members },
      ...{ sectors: sectors.split(' ').map((code) => SectorCode.parse(code)), themes: themes.split(' ') },
      ...(label && { label }),
    };
  });
}
