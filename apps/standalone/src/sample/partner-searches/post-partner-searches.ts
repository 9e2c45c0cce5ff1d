import { CLUSTERS } from '../clusters/register-clusters.js';
import { type PersonKey, whoIs } from '../people.js';
import { parted, type SampleRun } from '../sample-run.js';
import type { Timeline } from '../timeline.js';
import type { InterestPlan, PartnerSearchPlan } from './partner-search-plan.js';
import { PARTNER_SEARCHES } from './partner-searches.js';

const ANSWERED = 3;

/** Puts onto the timeline who looks for partners, who is interested, and what comes of it. */
export function postPartnerSearches(run: SampleRun, timeline: Timeline): void {
  const { use } = run;
  PARTNER_SEARCHES.forEach((plan, number) => {
    const { key, cluster, posted, until, closed, withdrawn } = plan;
    const poster = seekerOf(cluster);
    const at = (day: number) => run.inWorkingHours(day, number);
    const version = () => run.version('cluster-registry', 'partner_search', run.searches.get(key)!);
    timeline.add(at(posted), async (time) => {
      const search = () => use.PostPartnerSearch.execute(run.clusters.get(cluster)!, searchInput(run, plan));
      run.searches.set(key, await run.act(poster, time, search));
    });
    for (const interest of plan.interests) expressInterest(run, timeline, plan, interest);
    if (until < 0) timeline.add(at(until + 1), (time) => run.byItself(time, () => use.EndPartnerSearches.execute()));
    if (closed) {
      timeline.add(at(closed.day), (time) =>
        run.act(poster, time, async () =>
          use.ClosePartnerSearch.execute(run.searches.get(key)!, await version(), { outcome: closed.outcome }),
        ),
      );
    }
    if (withdrawn) {
      timeline.add(at(withdrawn.day), (time) =>
        run.act(poster, time, async () =>
          use.WithdrawPartnerSearch.execute(run.searches.get(key)!, await version(), { reason: withdrawn.reason }),
        ),
      );
    }
  });
}

function expressInterest(run: SampleRun, timeline: Timeline, search: PartnerSearchPlan, plan: InterestPlan): void {
  const { use } = run;
  const { cluster, message, after, accepted, declined, withdrawn } = plan;
  const sender = seekerOf(cluster);
  const expressed = search.posted + after;
  let id: string;
  timeline.add(run.inWorkingHours(expressed, after), async (time) => {
    const organisationId = run.organisation(keeperOf(cluster));
    const input = { organisationId, clusterId: run.clusters.get(cluster)!, message };
    const searchId = run.searches.get(search.key)!;
    id = await run.act(sender, time, (caller) => use.ExpressInterest.execute(searchId, input, caller));
  });
  timeline.add(run.inWorkingHours(Math.min(expressed + ANSWERED, -1), after), async (time) => {
    const poster = seekerOf(search.cluster);
    const answer = accepted
      ? ({ decision: 'accept', message: accepted } as const)
      : declined && ({ decision: 'decline', reason: declined } as const);
    if (answer) await run.act(poster, time, (caller) => use.AnswerInterest.execute(id, answer, caller));
    if (withdrawn) await run.act(sender, time, () => use.WithdrawInterest.execute(id));
  });
}

function searchInput(run: SampleRun, { texts, countries, themes, sectors, partners, until }: PartnerSearchPlan) {
  const [title, sought, offered] = parted(texts, 3);
  return {
    ...{ title: title!, sought: sought!, offered: offered!, until: run.day(until) },
    ...{ countries, themes, sectors, partners },
  };
}

const keeperOf = (cluster: string) => CLUSTERS.find(({ key }) => key === cluster)!.keeper;

function seekerOf(cluster: string): PersonKey {
  return whoIs(keeperOf(cluster), 'administrator');
}
