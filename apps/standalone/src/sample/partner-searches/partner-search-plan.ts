import type { Country, Language, PartnerKind, PartnerSearchOutcome, SectorCode } from '@hansa/contracts';

/** Days are counted from today: negative ones are past. */
export interface PartnerSearchPlan {
  key: string;
  /** That looks for partners. */
  cluster: string;
  /** Title, what is sought and what is offered, told apart by bars; the first language is the original. */
  texts: Partial<Record<Language, string>>;
  countries: Country[];
  themes: string[];
  sectors: SectorCode[];
  partners: PartnerKind[];
  posted: number;
  until: number;
  interests: InterestPlan[];
  /** What came of it, if its poster has said so; the day may be after the end. */
  closed?: { day: number; outcome: PartnerSearchOutcome };
  withdrawn?: { day: number; reason: string };
}

export interface InterestPlan {
  /** That is interested. */
  cluster: string;
  message: string;
  /** How many days after the search was posted. */
  after: number;
  /** Some days later; without an answer it waits. */
  accepted?: string;
  declined?: string;
  withdrawn?: true;
}
