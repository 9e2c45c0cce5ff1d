import { type CreateModuleInput, type Language, LANGUAGES, type MaterialKind } from '@hansa/contracts';
import { MATERIAL_WORDS, MODULE_TEXTS, type ModuleTextKey, OUTCOMES } from './module-texts.js';
import { type ModulePlan, MODULES, PARTNERS } from './modules.js';
import { localised, type SampleRun } from './sample-run.js';

type Texts = Partial<Record<Language, string>>;

const MADE = -260;
const PILOTED_SINCE = -240;

/** All modules as drafts; the operator names the partners, and those that go further begin to be piloted. */
export async function createModules(run: SampleRun): Promise<void> {
  const { use } = run;
  const organisationIds = PARTNERS.map((key) => run.organisation(key));
  for (const [key, plan] of Object.entries(MODULES) as [ModuleTextKey, ModulePlan][]) {
    const input = moduleInput(run, key, plan);
    const { id } = await run.act(plan.author, run.daysFromNow(MADE), () => use.CreateModule.execute(input));
    run.modules.set(key, id);
    await run.act('operator', run.daysFromNow(MADE + 1), () =>
      use.NameModulePartners.execute(id, 1, { organisationIds }),
    );
    if (plan.state === 'draft') continue;
    await run.act(plan.author, run.daysFromNow(PILOTED_SINCE), () => use.StartPiloting.execute(id, 1));
  }
}

function moduleInput(run: SampleRun, key: ModuleTextKey, plan: ModulePlan): CreateModuleInput {
  const { level, scope, owner, hours, languages, targetGroups, prerequisites } = plan;
  const part = (index: number) => mapTexts(MODULE_TEXTS[key], (text) => text.split(' | ')[index]!);
  return {
    ...{ code: key, level, scope, hours, languages, targetGroups },
    ownerId: run.organisation(owner),
    title: localised(part(0)),
    summary: localised(part(1)),
    outcomes: [localised(OUTCOMES[level])],
    prerequisites: prerequisites.map((code) => run.modules.get(code)!),
    materials: materials(key, part(0), languages),
  };
}

/** Slides in every language in which the module is taught, and a handbook and exercises in English. */
function materials(key: ModuleTextKey, title: Texts, languages: Language[]): CreateModuleInput['materials'] {
  const material = (kind: keyof typeof MATERIAL_WORDS & MaterialKind, language: Language) => ({
    title: localised(mapTexts(title, (text, of) => `${text}: ${MATERIAL_WORDS[kind][of]} (${nameOf(language, of)})`)),
    url: `https://materials.example/${key.toLowerCase()}/${kind}-${language}.pdf`,
    ...{ kind, language, licence: 'CC-BY-SA-4.0' as const },
  });
  return [
    ...languages.map((language) => material('slides', language)),
    material('handbook', 'en'),
    material('exercise', 'en'),
  ];
}

function nameOf(language: Language, reader: Language): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language;
}

function mapTexts(texts: Texts, change: (text: string, language: Language) => string): Texts {
  // English first: it is the original.
  const present = ['en' as const, ...LANGUAGES].filter((language) => texts[language] !== undefined);
  return Object.fromEntries(present.map((language) => [language, change(texts[language]!, language)]));
}
