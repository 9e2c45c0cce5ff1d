import {
  type ClusterField,
  type ClusterStatus,
  type Country,
  type CriterionCode,
  type LocalisedText,
  type PlanStepInput,
  type RegionCode,
  writeTexts,
} from '@hansa/contracts';

/** Who and when; `createdBy` is null where no person did it. */
export interface Beginning {
  id: string;
  createdBy: string | null;
  now: Date;
  sample: boolean;
}

/** How and by when (YYYY-MM-DD) an emerging cluster will meet a criterion. */
export interface PlanStep {
  criterion: CriterionCode;
  action: LocalisedText;
  by: string;
}

/** What a validator wants to see mended. */
export interface Remark {
  field: ClusterField;
  text: LocalisedText;
}

/** What the criteria say of a profile at a moment; `version` is the criteria's. */
export interface Verdict {
  version: number;
  unmet: CriterionCode[];
  met: boolean;
  /** An agency vouches for it. */
  vouched: boolean;
  /** It can be published as emerging: enough is met, and the plan covers the rest. */
  emerging: boolean;
}

/** What a verdict allows a profile to be in public, and what that rests on; null: nothing. */
export function basisOf({
  met,
  vouched,
  emerging,
}: Verdict): { status: 'published' | 'emerging'; restsOn: 'criteria' | 'plan' | 'vouching' } | null {
  if (met) return { status: 'published', restsOn: 'criteria' };
  if (vouched) return { status: 'published', restsOn: 'vouching' };
  return emerging ? { status: 'emerging', restsOn: 'plan' } : null;
}

export const isPublic = (status: ClusterStatus): boolean => status === 'published' || status === 'emerging';

/** Texts that a step had before for the same criterion are the ones that its translations translate. */
export function writePlan(steps: readonly PlanStepInput[], before: readonly PlanStep[]): PlanStep[] {
  return steps.map(({ criterion, action, by }) => {
    const held = before.find((step) => step.criterion === criterion);
    return { criterion, action: writeTexts(action, held?.action), by };
  });
}

/** Whether a plan that is being carried out puts a step off, or drops it although its criterion is not met. */
export function putsOff(before: readonly PlanStep[], after: readonly PlanStep[], unmet: readonly string[]): boolean {
  return before.some(({ criterion, by }) => {
    const step = after.find((other) => other.criterion === criterion);
    return step ? step.by > by : unmet.includes(criterion);
  });
}

/** Of what every profile needs, that which this one has not. */
export function missingFields(profile: { region: RegionCode | null; sectors: readonly string[] }): ClusterField[] {
  const missing: ClusterField[] = [];
  if (profile.region === null) missing.push('region');
  if (profile.sectors.length === 0) missing.push('sectors');
  return missing;
}

// West, south, east, north, in degrees; rounded outwards. Norway with Svalbard and Jan Mayen, as NUTS has it.
const BOXES: Record<Country, readonly [number, number, number, number]> = {
  DK: [8, 54.5, 15.3, 57.8],
  EE: [21.7, 57.5, 28.3, 59.8],
  FI: [19, 59.4, 31.6, 70.2],
  DE: [5.8, 47.2, 15.1, 55.2],
  IS: [-24.6, 63.2, -13.4, 67.2],
  LV: [20.9, 55.6, 28.3, 58.1],
  LT: [20.9, 53.8, 26.9, 56.5],
  NO: [-9.2, 57.9, 34, 81],
  PL: [14, 48.9, 24.2, 54.9],
  SE: [10.9, 55.2, 24.3, 69.1],
};

/** Whether a point lies in the smallest box of degrees around a country: enough to find what was mixed up. */
export function liesIn(country: Country, { longitude, latitude }: { longitude: number; latitude: number }): boolean {
  const [west, south, east, north] = BOXES[country];
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
