import { MODULES, PARTNERS } from './modules.js';
import type { ModuleTextKey } from './module-texts.js';
import { MEMBERS } from './people.js';
import { localised, type SampleRun } from './sample-run.js';

const REASONS = [
  { en: 'Both pilots met the criteria, and our own people would go again.' },
  { sv: 'Kriterierna är uppfyllda och innehållet behövs.', en: 'The criteria are met, and the content is needed.' },
  { lv: 'Rīgas pilotā dalībnieki bija apmierināti.', en: 'The participants of the pilot were content.' },
];

/** The partners vote once the pilots have met the criteria: three of four, or only the first where a vote is still open. */
export async function decideModule(run: SampleRun, code: ModuleTextKey, week: number): Promise<void> {
  const { state, next, author } = MODULES[code];
  const moduleId = run.modules.get(code)!;
  const at = (day: number) => new Date(`${run.weekday(week, day)}T10:00:00Z`);
  await run.byItself(at(0), () => run.use.OpenVotes.openVotes());
  const voting = PARTNERS.filter((key) => key !== 'triangle').slice(0, state === 'integrated' ? 3 : 1);
  for (const [index, partner] of voting.entries()) {
    const voter = MEMBERS.find(({ organisation }) => organisation === partner)!;
    const reason = localised(REASONS[index]!);
    const organisationId = run.organisation(partner);
    await run.act(voter.key, at(1 + index), () =>
      run.use.CastVote.execute(moduleId, 1, { organisationId, vote: 'integrate', reason }),
    );
  }
  if (next) {
    const changeNote = localised(next);
    await run.act(author, at(30), () => run.use.BeginModuleVersion.execute(moduleId, { changeNote }));
  }
}
