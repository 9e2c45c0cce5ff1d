import type { Application } from '@hansa/platform';
import { createModules } from './create-modules.js';
import { decideModule } from './decide-modules.js';
import { fillPool } from './fill-pool.js';
import { foundOrganisations } from './found-organisations.js';
import { holdSession } from './hold-sessions.js';
import { SampleRun } from './sample-run.js';
import { SESSIONS, type SessionPlan } from './sessions.js';

/**
 * A platform in use, made by its use cases, so that its events and audit trails are true. Before requests are taken and
 * before the sweeps begin: what happened months ago must not be overtaken by what time decides today.
 */
export async function createSampleData(application: Application): Promise<void> {
  const run = new SampleRun(application);
  await foundOrganisations(run);
  await createModules(run);
  const isPast = ({ kind, week }: SessionPlan) => kind === 'pilot' && week < -2;
  for (const plan of SESSIONS.filter(isPast)) await holdSession(run, plan);
  // A vote opens when the last of the module's pilots has been evaluated.
  await decideModule(run, 'BAS-1', -16);
  await decideModule(run, 'ADV-1', -15);
  await decideModule(run, 'ADV-2', -5);
  for (const plan of SESSIONS.filter((session) => !isPast(session))) await holdSession(run, plan);
  await fillPool(run);
  await run.settled();
}
