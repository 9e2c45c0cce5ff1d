import type { AddResourceInput, Language } from '@hansa/contracts';
import { Readable } from 'node:stream';
import { MEMBERS } from './people.js';
import { type FilePlan, RESOURCE_FILES } from './resource-files.js';
import { type ResourcePlan, RESOURCES } from './resources.js';
import { localised, type SampleRun } from './sample-run.js';

/** What organisations add to the pool by themselves, in the last months. */
export async function fillPool(run: SampleRun): Promise<void> {
  const { use } = run;
  for (const [index, plan] of RESOURCES.entries()) {
    const at = (days: number) => run.daysFromNow(-100 + index * 7 + days);
    const id = await run.act(plan.by, at(0), () => use.AddResource.execute(resourceInput(run, plan, index)));
    if (plan.key) {
      run.resources.set(plan.key, id);
      for (const file of RESOURCE_FILES[plan.key] ?? []) await run.act(plan.by, at(1), () => addFile(run, id, file));
    }
    if (plan.state === 'draft') continue;
    const version = await run.version('knowledge-exchange', 'resource', id);
    await run.act(plan.by, at(2), () => use.PublishResource.execute(id, version));
    if (plan.state !== 'withdrawn') continue;
    const reason = 'The figures of one year were counted twice.';
    await run.act(plan.by, at(5), () => use.WithdrawResource.execute(id, version + 1, { reason }));
  }
}

async function addFile(run: SampleRun, resourceId: string, { name, language, content }: FilePlan): Promise<void> {
  const bytes = content();
  await run.use.AddFile.execute(
    resourceId,
    { name, ...(language && { language }) },
    {
      ...{ type: 'application/octet-stream', charset: null, declared: bytes.length },
      once: (_, work) => work(),
      bytes: Readable.from([bytes]),
    },
  );
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
