import type { AddResourceInput, Language } from '@hansa/contracts';
import { MEMBERS } from './people.js';
import { type ResourcePlan, RESOURCES } from './resources.js';
import { localised, type SampleRun } from './sample-run.js';

/** What organisations add to the pool by themselves, in the last months. */
export async function fillPool(run: SampleRun): Promise<void> {
  const { use } = run;
  for (const [index, plan] of RESOURCES.entries()) {
    const at = (days: number) => run.daysFromNow(-100 + index * 7 + days);
    const id = await run.act(plan.by, at(0), () => use.AddResource.execute(resourceInput(run, plan, index)));
    if (plan.state === 'draft') continue;
    await run.act(plan.by, at(2), () => use.PublishResource.execute(id, 1));
    if (plan.state !== 'withdrawn') continue;
    const reason = 'The figures of one year were counted twice.';
    await run.act(plan.by, at(5), () => use.WithdrawResource.execute(id, 2, { reason }));
  }
}

function resourceInput(run: SampleRun, plan: ResourcePlan, index: number): AddResourceInput {
  const { kind, by, licence, texts, themes, level = null } = plan;
  const entries = Object.entries(texts).map(([language, text]) => [language, text.split(' | ')] as const);
  const part = (which: number) =>
    localised(Object.fromEntries(entries.map(([language, parts]) => [language, parts[which]!])));
  return {
    ...{ kind, licence, themes, level, title: part(0), description: part(1) },
    ownerId: run.organisation(MEMBERS.find(({ key }) => key === by)!.organisation),
    languages: Object.keys(texts) as Language[],
    links: [{ url: `https://resources.example/${index + 1}` }],
  };
}
