import type { ClusterContactInput, CreateClusterInput, LocalisedInput, PlanStepInput } from '@hansa/contracts';
import { membersOf } from '../people.js';
import { localised, type SampleRun } from '../sample-run.js';
import type { ClusterPlan } from './cluster-plan.js';
import { WORDING } from './wording.js';

/** The form of a sample cluster as its keeper fills it in at first. */
export function profileInput(run: SampleRun, plan: ClusterPlan, number: number): CreateClusterInput {
  const { country, course, acronym, founded, sectors, themes } = plan;
  const [place, region, longitude, latitude] = plan.at;
  const site = `https://${addressOf(plan)}.example`;
  // Vouching stands for the criteria: half of those vouched for have no page in English.
  const english = course === 'draft' || course === 'returned' || (course === 'vouched' && number % 2 === 0);
  return {
    ...{ country, acronym, founded, place, region, position: { longitude, latitude }, managementFte: plan.fte },
    ...{ sectors: [...sectors], themes: [...themes], website: site, englishPage: english ? null : `${site}/en` },
    ownerId: run.organisation(plan.keeper),
    name: inTwo(plan, plan.name),
    summary: inTwo(plan, plan.summary),
    services: inTwo(plan, WORDING[country].services[number % 2]!),
    plan: [],
  };
}

/** In the country's language, which is the original, and in English. */
export function inTwo({ country }: Pick<ClusterPlan, 'country'>, texts: readonly [string, string]): LocalisedInput {
  return localised({ [WORDING[country].language]: texts[0], en: texts[1] });
}

/** Of what an emerging cluster lacks members alone. */
export function planOfEmerging(plan: ClusterPlan, by: string): PlanStepInput[] {
  return [{ criterion: 'members', action: inTwo(plan, WORDING[plan.country].moreMembers), by }];
}

/** People of the keeper; the first can be seen by everybody, but for a profile that is told to change that. */
export function contactsInput({ keeper, country, course }: ClusterPlan): ClusterContactInput[] {
  return membersOf(keeper).map(({ name, email }, index) => ({
    ...{ name, email, phone: null, function: index === 0 ? WORDING[country].manager : null },
    isPublic: index === 0 && course !== 'returned',
  }));
}

/** What stands before `.example`: the English name, and for one that other countries have too, the country. */
function addressOf({ name: [, english], country }: ClusterPlan): string {
  const words = english.toLowerCase().replaceAll(',', '').split(' ').join('-');
  return `${words}-${country.toLowerCase()}`;
}
