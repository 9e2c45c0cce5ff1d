import type { FollowType } from '@hansa/contracts';
import type { ModuleTextKey } from '../module-texts.js';
import type { SampleOrganisationKey } from '../organisations.js';
import { personOf, type SampleRun } from '../sample-run.js';
import type { Timeline } from '../timeline.js';
import { type AnswerPlan, type DiscussionPlan, DISCUSSIONS } from './discussions.js';
import { FOLLOWS } from './follows.js';

/** Puts onto the timeline what people ask and tell each other, what is moderated, and what they follow. */
export function discuss(run: SampleRun, timeline: Timeline): void {
  FOLLOWS.forEach(([person, since, type, key], number) => {
    timeline.add(run.inWorkingHours(since, number), (at) => {
      const target = targetOf(run, type, key);
      return run.act(person, at, () => run.use.FollowSubject.execute(personOf(person).id, { type, target }));
    });
  });
  DISCUSSIONS.forEach((plan, number) => start(run, timeline, plan, number));
}

function start(run: SampleRun, timeline: Timeline, plan: DiscussionPlan, number: number): void {
  const { about, kind, by, language, title, text, day, answers } = plan;
  const [type, key] = about;
  const thread: Thread = { id: '', posts: [] };
  timeline.add(run.inWorkingHours(day, number), async (at) => {
    const subject = { type, id: targetOf(run, type, key) };
    const input = { subject, kind, language, title, text };
    thread.id = await run.act(by, at, () => run.use.StartDiscussion.execute(personOf(by).id, input));
  });
  answers.forEach((told, index) => {
    timeline.add(run.inWorkingHours(day + told.after, number + index), async (at) => {
      const parent = told.reply && { parentId: thread.posts[index - 1]! };
      const input = { language: told.language, text: told.text, ...parent };
      const personId = personOf(told.by).id;
      thread.posts[index] = await run.act(told.by, at, () => run.use.PostAnswer.execute(personId, thread.id, input));
    });
    if (told.accepted) {
      timeline.add(run.inWorkingHours(day + told.after + 1, number), async (at) => {
        const version = await run.version('knowledge-exchange', 'discussion', thread.id);
        const accepted = { postId: thread.posts[index]! };
        await run.act(by, at, () => run.use.AcceptAnswer.execute(personOf(by).id, thread.id, version, accepted));
      });
    }
    settle(
      run,
      timeline,
      told,
      () => thread.posts[index]!,
      (days) => run.inWorkingHours(day + told.after + days, number),
    );
  });
}

/** A discussion while it goes on: its id and those of its answers and replies. */
interface Thread {
  id: string;
  posts: string[];
}

/** What becomes of an answer: it is mended, somebody flags it, a moderator hides it. */
function settle(
  run: SampleRun,
  timeline: Timeline,
  { by, mended, flagged, hidden }: AnswerPlan,
  idOf: () => string,
  later: (days: number) => Date,
): void {
  const { use } = run;
  const text = () => ({ type: 'post' as const, id: idOf() });
  if (mended) {
    const change = { text: mended };
    timeline.add(later(1), (at) => run.act(by, at, () => use.ChangePost.execute(personOf(by).id, idOf(), 1, change)));
  }
  if (flagged) {
    const { by: flagger, reason } = flagged;
    timeline.add(later(2), (at) =>
      run.act(flagger, at, () => use.FlagText.execute(personOf(flagger).id, { text: text(), reason })),
    );
  }
  if (hidden) {
    const decision = { decision: 'hide' as const, reason: hidden };
    timeline.add(later(3), (at) =>
      run.act('hilmar', at, () => use.DecideOnText.execute(personOf('hilmar').id, { text: text(), ...decision })),
    );
  }
}

/** The id of what is meant by a key; a theme and a country are their own. */
function targetOf(run: SampleRun, type: FollowType, key: string): string {
  const ids: Partial<Record<FollowType, string | undefined>> = {
    module: run.modules.get(key as ModuleTextKey),
    session: run.sessions.get(key),
    cluster: run.clusters.get(key),
    'partner-search': run.searches.get(key),
    resource: run.resources.get(key),
    practice: run.practices.get(key),
    transfer: run.transfers.get(key),
    organisation: run.organisations.get(key as SampleOrganisationKey),
    ...{ theme: key, country: key },
  };
  const id = ids[type];
  if (!id) throw new Error(`There is no ${type} ${key}`);
  return id;
}
