import type { AddPracticeInput, FactInput, Language, LocalisedInput, PracticeLink } from '@hansa/contracts';
import { MEMBERS, type PersonKey, whoIs } from '../people.js';
import { PLATFORM_ROLES } from '../platform-roles.js';
import { localised, type SampleRun } from '../sample-run.js';
import type { Timeline } from '../timeline.js';
import { NORTHERN_PRACTICES } from './north.js';
import type { FactPlan, PracticePlan, Told } from './practice-plan.js';
import { SOUTHERN_PRACTICES } from './south.js';

export const PRACTICES: readonly PracticePlan[] = [...NORTHERN_PRACTICES, ...SOUTHERN_PRACTICES];

/** So many days after it was written. */
const DAYS = { submitted: 4, published: 8, decided: 30, withdrawn: 120 };

/** Puts the way of every sample practice onto the timeline: from its author to its editor, to an expert. */
export function tellPractices(run: SampleRun, timeline: Timeline): void {
  const { use } = run;
  PRACTICES.forEach((plan, number) => {
    const { key, by, course, written } = plan;
    const language = languageOf(by);
    const at = (day: number) => run.inWorkingHours(Math.min(day, -1), number);
    const step = (day: number, who: PersonKey, work: (id: string, version: number) => Promise<unknown>) =>
      timeline.add(at(written + day), async (time) => {
        const id = run.practices.get(key)!;
        const version = await run.version('knowledge-exchange', 'practice', id);
        await run.act(who, time, () => work(id, version));
      });
    const editor = whoIs(memberOf(by).organisation, 'administrator');

    timeline.add(at(written), async (time) => {
      run.practices.set(key, await run.act(by, time, () => use.AddPractice.execute(practiceInput(run, plan))));
    });
    if (course === 'draft') return;
    step(DAYS.submitted, by, (id, version) => use.SubmitPractice.execute(id, version));
    if (course === 'submitted') return;
    const remarks = (plan.remarks ?? []).map(([field, remark]) => ({ field, remark: inTwo(language, remark) }));
    if (course === 'returned') {
      return step(DAYS.published, editor, (id, version) => use.ReturnPractice.execute(id, version, { remarks }));
    }
    step(DAYS.published, editor, (id, version) => use.PublishPractice.execute(id, version));
    const note = plan.note && inTwo(language, plan.note);
    if (course === 'withdrawn') {
      step(DAYS.withdrawn, editor, (id, version) => use.WithdrawPractice.execute(id, version, { reason: note! }));
    }
    const decision =
      course === 'validated'
        ? ({ decision: 'validated', note } as const)
        : course === 'validation-returned'
          ? ({ decision: 'returned', remarks } as const)
          : course === 'declined' && ({ decision: 'declined', reason: note! } as const);
    if (!decision) return;
    step(DAYS.decided, expertOf(plan), (id, version) => use.ValidatePractice.execute(id, version, decision));
  });
}

function practiceInput(run: SampleRun, plan: PracticePlan): AddPracticeInput {
  const { by, outcome, place, time, cost, people = null, themes } = plan;
  const [city, region, country] = place;
  const [from, to] = time;
  const language = languageOf(by);
  const text = (told: Told | undefined) => (told ? inTwo(language, told) : null);
  return {
    ...{ outcome, people, themes: [...themes], place: { city, region, country } },
    ownerId: run.organisation(memberOf(by).organisation),
    title: inTwo(language, plan.title),
    ...{ summary: text(plan.summary), problem: text(plan.problem), done: text(plan.done) },
    ...{ wentWrong: text(plan.wentWrong), doDifferently: text(plan.doDifferently) },
    ...{ resources: text(plan.resources), challenges: text(plan.challenges), lessons: text(plan.lessons) },
    evidence: factsOf(language, plan.key, plan.evidence),
    timescale: { from: run.day(from), to: to === undefined ? null : run.day(to) },
    cost: cost ? { cents: cost[0] * 100, currency: cost[1] } : null,
    links: linksOf(run, plan),
  };
}

function linksOf(run: SampleRun, { modules = [], clusters = [] }: PracticePlan): PracticeLink[] {
  return [
    ...modules.map((code) => ({ type: 'module' as const, id: run.modules.get(code)! })),
    ...clusters.map((key) => ({ type: 'cluster' as const, id: run.clusters.get(key)! })),
  ];
}

/** @param about names the pages of the sources */
export function factsOf(language: Language, about: string, facts: readonly FactPlan[]): FactInput[] {
  return facts.map(([fact, figure, unit, title], index) => ({
    ...{ fact: inTwo(language, fact), figure, unit },
    source: { title, url: `https://evidence.example/${about}/${index + 1}` },
  }));
}

export function inTwo(language: Language, [own, en]: Told): LocalisedInput {
  return localised({ [language]: own, en });
}

export function memberOf(key: PersonKey) {
  return MEMBERS.find((member) => member.key === key)!;
}

function languageOf(key: PersonKey): Language {
  return memberOf(key).language;
}

/** Who is named for one of its themes. */
function expertOf({ key, themes }: PracticePlan): PersonKey {
  const found = PLATFORM_ROLES.find(([, held]) => held.themes.some((theme) => themes.includes(theme)));
  if (!found) throw new Error(`Nobody is an expert for ${key}`);
  return found[0];
}
