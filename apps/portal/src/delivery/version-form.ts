import type {
  Language,
  Licence,
  LocalisedInput as Written,
  MaterialKind,
  ModuleVersionView,
  TargetGroup,
} from '@hansa/contracts';
import { emptyText, type InAllLanguages, textToEdit, written } from '../parts/localised.js';

export interface MaterialValues {
  id?: string;
  title: Written;
  url: string;
  kind: MaterialKind;
  language: Language;
  licence: Licence;
}
/** What a version says, as it is edited. */
export interface VersionValues {
  title: Written;
  summary: Written;
  outcomes: Written[];
  targetGroups: TargetGroup[];
  languages: Language[];
  hours: number | string;
  prerequisites: string[];
  materials: MaterialValues[];
  changeNote: Written;
}
export type VersionField = keyof VersionValues;
/** By the path of what is wrong, such as `outcomes.0.texts.da`. */
export type VersionErrors = Readonly<Record<string, string>>;

export const TARGET_GROUPS: readonly TargetGroup[] = [
  ...(['cluster-managers', 'cluster-staff', 'business-support-staff'] as const),
  ...(['public-officials', 'trainers'] as const),
];
export const MATERIAL_KINDS: readonly MaterialKind[] = [
  ...(['slides', 'handbook', 'case', 'exercise', 'video', 'tool', 'reading'] as const),
];
export const LICENCES: readonly Licence[] = [
  ...(['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'CC-BY-NC-SA-4.0'] as const),
  ...(['CC-BY-ND-4.0', 'CC-BY-NC-ND-4.0', 'EUPL-1.2', 'all-rights-reserved'] as const),
];

export const emptyVersion = (): VersionValues => ({
  title: emptyText(),
  summary: emptyText(),
  outcomes: [emptyText()],
  targetGroups: [],
  languages: ['en'],
  hours: 12,
  prerequisites: [],
  materials: [],
  changeNote: emptyText(),
});

export const textsOfVersion = (version: ModuleVersionView) => [
  ...[version.title, version.summary, version.changeNote, ...version.outcomes],
  ...version.materials.map(({ title }) => title),
];

export function valuesOfVersion(of: InAllLanguages<ModuleVersionView>): VersionValues {
  const { thing } = of;
  const edit = (pick: Parameters<typeof textToEdit<ModuleVersionView>>[1]) => textToEdit(of, pick) ?? emptyText();
  return {
    title: edit(({ title }) => title),
    summary: edit(({ summary }) => summary),
    outcomes: thing.outcomes.map((_, index) => edit(({ outcomes }) => outcomes[index] ?? null)),
    targetGroups: thing.targetGroups,
    languages: thing.languages,
    hours: thing.hours,
    prerequisites: thing.prerequisites.map(({ moduleId }) => moduleId),
    materials: thing.materials.map(({ id, url, kind, language, licence }, index) => ({
      ...{ id, url, kind, language, licence },
      title: edit(({ materials }) => materials[index]?.title ?? null),
    })),
    changeNote: edit(({ changeNote }) => changeNote),
  };
}

/** The request's body out of what was changed. Lines and translations that were begun and left empty are none. */
export function versionInput(values: Partial<VersionValues>): Record<string, unknown> {
  const { title, summary, outcomes, materials, changeNote, ...rest } = values;
  const isWritten = ({ texts }: Written) => Object.values(texts).some((text) => text.trim() !== '');
  return {
    ...rest,
    ...(title && { title: written(title) }),
    ...(summary && { summary: written(summary) }),
    ...(outcomes && { outcomes: outcomes.filter(isWritten).map(written) }),
    ...(materials && { materials: materials.map((one) => ({ ...one, title: written(one.title) })) }),
    ...(changeNote && { changeNote: written(changeNote) }),
  };
}
