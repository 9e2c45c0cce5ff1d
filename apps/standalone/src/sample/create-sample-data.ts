import type { Application } from '@hansa/platform';
import { registerClusters } from './clusters/register-clusters.js';
import { createModules } from './create-modules.js';
import { decideModule } from './decide-modules.js';
import { discuss } from './discussions/discuss.js';
import { fillPool } from './fill-pool.js';
import { foundOrganisations } from './found-organisations.js';
import { holdSession } from './hold-sessions.js';
import { postPartnerSearches } from './partner-searches/post-partner-searches.js';
import { tellPractices } from './practices/tell-practices.js';
import { SampleRun } from './sample-run.js';
import { SESSIONS, type SessionPlan } from './sessions.js';
import { Timeline } from './timeline.js';
import { tryPractices } from './transfers/try-practices.js';

/** In which week the partners decide about a module: when the last of its pilots has been evaluated. */
const DECISIONS = [
  ['BAS-1', -16],
  ['ADV-1', -15],
  ['ADV-2', -5],
] as const;

/**
 * A platform in use, made by its use cases, so that its events and audit trails are true. Before requests are taken and
 * before the sweeps begin: what happened months ago must not be overtaken by what time decides today.
 */
export async function createSampleData(application: Application): Promise<void> {
  const run = new SampleRun(application);
  await foundOrganisations(run);
  await createModules(run);
  const isPast = ({ kind, week }: SessionPlan) => kind === 'pilot' && week < -2;
  // Module by module: the sweep that opens a vote takes all that are due, whatever their time.
  for (const [code, week] of DECISIONS) {
    for (const plan of SESSIONS.filter((session) => isPast(session) && session.module === code))
      await holdSession(run, plan);
    await decideModule(run, code, week);
  }
  for (const plan of SESSIONS.filter((session) => !isPast(session))) await holdSession(run, plan);
  await fillPool(run);
  const timeline = new Timeline();
  registerClusters(run, timeline);
  postPartnerSearches(run, timeline);
  await timeline.play();
  await run.settled();
  // What people say of all that is known there by now.
  tellPractices(run, timeline);
  tryPractices(run, timeline);
  discuss(run, timeline);
  await timeline.play();
  await run.settled();
}
