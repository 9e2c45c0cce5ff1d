import type { SampleRun } from '../sample-run.js';
import { factsOf, inTwo, memberOf } from '../practices/tell-practices.js';
import type { Timeline } from '../timeline.js';
import { TRANSFERS } from './transfers.js';

/** Puts onto the timeline who tries a practice at another place, and how that goes. */
export function tryPractices(run: SampleRun, timeline: Timeline): void {
  const { use } = run;
  TRANSFERS.forEach((plan, number) => {
    const { key, by, practice, cluster, begun, adapted = [], finished, abandoned } = plan;
    const { language, organisation } = memberOf(by);
    const [city, region, country] = plan.place;
    const step = (day: number, work: (id: string, version: number) => Promise<unknown>) =>
      timeline.add(run.inWorkingHours(day, number), async (at) => {
        const id = run.transfers.get(key)!;
        const version = await run.version('knowledge-exchange', 'transfer', id);
        await run.act(by, at, () => work(id, version));
      });

    timeline.add(run.inWorkingHours(begun, number), async (at) => {
      const input = {
        practiceId: run.practices.get(practice)!,
        organisationId: run.organisation(organisation),
        place: { city, region, country },
        clusterId: cluster === undefined ? null : run.clusters.get(cluster)!,
        plan: inTwo(language, plan.plan),
      };
      run.transfers.set(key, await run.act(by, at, () => use.BeginTransfer.execute(input)));
    });
    for (const [day, note] of adapted) {
      step(day, (id, version) => use.AdaptTransfer.execute(id, version, { note: inTwo(language, note) }));
    }
    if (finished) {
      const { day, result, outcome } = finished;
      const evidence = factsOf(language, key, finished.evidence ?? []);
      const told = { result, outcome: inTwo(language, outcome), evidence };
      step(day, (id, version) => use.FinishTransfer.execute(id, version, told));
    }
    if (abandoned) {
      const { day, why } = abandoned;
      step(day, (id, version) => use.AbandonTransfer.execute(id, version, { why: inTwo(language, why) }));
    }
  });
}
