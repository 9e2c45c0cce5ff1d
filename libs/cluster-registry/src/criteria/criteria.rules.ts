import type {
  ClusterCriteria,
  ClusterStatus,
  CriteriaInForce,
  Criterion,
  CriterionCode,
  MemberType,
} from '@hansa/contracts';

/** Versioned: what is changed here is a new entry, and a profile keeps the criteria that it was submitted under. */
export type Criteria = CriteriaInForce;

/**
 * The platform's own criteria, after those by which the European Cluster Collaboration Platform validates profiles. The
 * source of the figures is issue 4 of the project; that of the 24 months is its decision record on criteria.
 */
export const CRITERIA: readonly Criteria[] = [
  {
    ...{ version: 1, from: '2026-01-01' },
    ...{ managementFte: 0.5, members: 15, memberTypes: 2, publicBodies: 1 },
    ...{ emergingOthers: 2, planMonths: 24 },
  },
];

/** What the criteria look at. */
export interface ProfileFacts {
  managementFte: number | null;
  englishPage: string | null;
  members: Record<MemberType, number>;
}

/** The criteria for what is submitted or reconfirmed now. */
export function criteriaInForce(now: Date, all: readonly Criteria[] = CRITERIA): Criteria {
  const begun = all.filter(({ from }) => new Date(`${from}T00:00:00Z`) <= now);
  return begun.at(-1) ?? all[0]!;
}

export function criteriaOf(version: number, all: readonly Criteria[] = CRITERIA): Criteria {
  const found = all.find((criteria) => criteria.version === version);
  if (!found) throw new Error(`There are no criteria of version ${version}`);
  return found;
}

/** By which a profile is judged at this moment: those pinned, until it is asked to reconfirm. */
export function criteriaOfProfile(
  profile: { status: ClusterStatus; criteriaVersion: number | null; remindedAt: Date | null },
  now: Date,
  all: readonly Criteria[] = CRITERIA,
): Criteria {
  const { status, criteriaVersion, remindedAt } = profile;
  const pinned = status === 'submitted' || ((status === 'published' || status === 'emerging') && remindedAt === null);
  return pinned && criteriaVersion !== null ? criteriaOf(criteriaVersion, all) : criteriaInForce(now, all);
}

/** Every criterion with its rule, the profile's value, whether it is met, and what would meet it. */
export function checkCriteria({ managementFte, englishPage, members }: ProfileFacts, criteria: Criteria): Criterion[] {
  const numbers = Object.values(members);
  return [
    atLeast('management', { fte: criteria.managementFte }, { fte: managementFte ?? 0 }),
    atLeast('english-page', { pages: 1 }, { pages: englishPage === null ? 0 : 1 }),
    atLeast('members', { members: criteria.members }, { members: numbers.reduce((sum, number) => sum + number, 0) }),
    atLeast(
      'member-types',
      { types: criteria.memberTypes, publicBodies: criteria.publicBodies },
      { types: numbers.filter((number) => number > 0).length, publicBodies: members.public },
    ),
  ];
}

function atLeast<C extends CriterionCode, M extends Record<string, number>>(code: C, rule: M, value: M) {
  const missing = Object.fromEntries(
    // To the hundredth, as the values are: 0.5 - 0.3 is 0.2.
    Object.entries(rule).map(([name, needed]) => [name, Math.max(0, Math.round((needed - value[name]!) * 100) / 100)]),
  ) as M;
  const met = Object.values(missing).every((more) => more === 0);
  return { code, rule, value, met, missing } as unknown as Extract<Criterion, { code: C }>;
}

/** The checklist of the applicant, which is the validator's report. */
export function reportOn(
  facts: ProfileFacts,
  plan: readonly { criterion: CriterionCode; by: string }[],
  vouched: boolean,
  criteria: Criteria,
  now: Date,
): ClusterCriteria {
  const checked = checkCriteria(facts, criteria);
  const unmet = checked.filter(({ met }) => !met).map(({ code }) => code);
  const management = checked.some(({ code, met }) => code === 'management' && met);
  const others = checked.filter(({ code, met }) => code !== 'management' && met).length;
  const eligible = unmet.length > 0 && management && others >= criteria.emergingOthers;
  const today = now.toISOString().slice(0, 10);
  const latest = monthsAfter(now, criteria.planMonths);
  const withoutPlan = unmet.filter(
    (code) => !plan.some(({ criterion, by }) => criterion === code && by >= today && by <= latest),
  );
  return {
    ...{ version: criteria.version, criteria: checked, met: unmet.length === 0, vouched },
    emerging: { eligible, withoutPlan, latest, possible: eligible && withoutPlan.length === 0 },
  };
}

/** What a report comes down to. */
export function verdictOf({ version, criteria, met, vouched, emerging }: ClusterCriteria) {
  const unmet = criteria.filter((criterion) => !criterion.met).map(({ code }) => code);
  return { version, unmet, met, vouched, emerging: emerging.possible };
}

// The 31st becomes the last day of a shorter month.
function monthsAfter(now: Date, months: number): string {
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1));
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(now.getUTCDate(), days));
  return first.toISOString().slice(0, 10);
}
