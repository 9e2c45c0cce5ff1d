import type { Country } from '@hansa/contracts';
import { ORGANISATIONS, type SampleOrganisationKey } from '../organisations.js';
import type { SampleRun } from '../sample-run.js';
import type { Timeline } from '../timeline.js';
import { ClusterCourse } from './cluster-course.js';
import type { ClusterPlan, SampleCourse } from './cluster-plan.js';
import { NORTHERN_CLUSTERS } from './north.js';
import { SOUTHERN_CLUSTERS } from './south.js';

export const CLUSTERS: readonly ClusterPlan[] = [...NORTHERN_CLUSTERS, ...SOUTHERN_CLUSTERS];

/** Which profiles an agency kept until their own organisation took them over. */
const HANDED_OVER: Record<string, SampleOrganisationKey> = { lv: 'liaa', pl: 'pl-agency' };

/** When those are registered that have come of late. */
const OF_LATE: Record<string, number> = {
  ...{ 'se-games': -75, 'de-aviation': -58, 'no-minerals': -45, 'is-tourism': -33, 'pl-chem': -24 },
};

/** Long enough ago for partner searches and practices to follow. */
const LAST_YEARS = (number: number) => -700 + number * 8;

/** When each is registered, so many days before today; `number` spreads those of one course. */
const REGISTERED: Record<SampleCourse, (number: number) => number> = {
  published: LAST_YEARS,
  vouched: LAST_YEARS,
  emerging: (number) => -190 + (number % 6) * 7,
  submitted: (number) => -16 + (number % 4),
  returned: (number) => -70 + (number % 20),
  draft: (number) => -28 + (number % 20),
  expired: (number) => -560 + (number % 7) * 12,
  withdrawn: (number) => -640 + (number % 7) * 5,
};

const SUBMITTED = 5;
const DECIDED = 14;

/** Puts the life of every sample cluster onto the timeline. */
export function registerClusters(run: SampleRun, timeline: Timeline): void {
  CLUSTERS.forEach((plan, number) => {
    const course = new ClusterCourse(run, timeline, plan, number, HANDED_OVER[plan.key]);
    const registered = OF_LATE[plan.key] ?? REGISTERED[plan.course](number);
    course.register(registered, plan.course === 'emerging' ? dayOfPlan(number) : undefined);
    if (plan.course === 'draft') return;
    course.submit(registered + SUBMITTED);
    if (plan.course === 'submitted') return;
    if (plan.course === 'returned') course.return(registered + DECIDED);
    else goPublic(course, plan, registered + DECIDED);
  });
}

function goPublic(course: ClusterCourse, plan: ClusterPlan, day: number): void {
  if (plan.course === 'vouched') course.vouch(day, agencyOf(plan.country));
  else course.publish(day);
  if (plan.key in HANDED_OVER) course.handOver(day + 60);
  if (plan.label) course.label(plan.label, day);
  if (plan.course === 'expired') return course.lapse(day);
  if (plan.course === 'withdrawn') {
    course.keepUp(day, -100);
    return course.withdraw(-100);
  }
  course.keepUp(day);
  if (plan.course !== 'emerging') course.change(day);
}

/** The first of them soon, so that its step waits for its keeper; the others within the year. */
function dayOfPlan(number: number): number {
  return number < 10 ? 21 : 60 + (number % 10) * 24;
}

function agencyOf(country: Country): SampleOrganisationKey {
  const keys = Object.keys(ORGANISATIONS) as SampleOrganisationKey[];
  return keys.find((key) => ORGANISATIONS[key].type === 'agency' && ORGANISATIONS[key].country === country)!;
}
