import {
  type CreateModuleInput,
  type Language,
  type Licence,
  type LocalisedText,
  type Material,
  type MaterialInput,
  type MaterialKind,
  renderText,
  type TargetGroup,
  writeTexts,
} from '@hansa/contracts';
import { MaterialIsUnknown } from './module.errors.js';

/** A material as it is kept; its id stays the same from one version of the module to the next. */
export interface StoredMaterial {
  id: string;
  title: LocalisedText;
  url: string;
  kind: MaterialKind;
  language: Language;
  licence: Licence;
}

/** What a version says, as it is kept. */
export interface VersionContent {
  title: LocalisedText;
  summary: LocalisedText;
  outcomes: LocalisedText[];
  targetGroups: TargetGroup[];
  languages: Language[];
  /** Of teaching. */
  hours: number;
  /** Ids of modules. */
  prerequisites: string[];
  materials: StoredMaterial[];
}

export type ContentInput = Partial<Omit<CreateModuleInput, 'ownerId' | 'code' | 'level' | 'scope'>>;

/** What is kept of what was written; what was left out is left out. An outcome continues the one that stood in its place. */
export function writeContent(
  input: ContentInput,
  before: Partial<VersionContent>,
  newId: () => string,
): Partial<VersionContent> {
  const { title, summary, outcomes, materials, ...rest } = input;
  return {
    ...rest,
    ...(title && { title: writeTexts(title, before.title) }),
    ...(summary && { summary: writeTexts(summary, before.summary) }),
    ...(outcomes && { outcomes: outcomes.map((outcome, at) => writeTexts(outcome, before.outcomes?.[at])) }),
    ...(materials && { materials: writeMaterials(materials, before.materials ?? [], newId) }),
  };
}

/** Throws `MaterialIsUnknown` for an id that is not among those before. */
export function writeMaterials(
  inputs: readonly MaterialInput[],
  before: readonly StoredMaterial[],
  newId: () => string,
): StoredMaterial[] {
  return inputs.map(({ id, title, ...rest }, at) => {
    const held = before.find((material) => material.id === id);
    if (id && !held) throw new MaterialIsUnknown({ field: `materials.${at}.id` });
    return { id: held?.id ?? newId(), title: writeTexts(title, held?.title), ...rest };
  });
}

export function renderMaterial(material: StoredMaterial, languages: readonly Language[]): Material {
  return { ...material, title: renderText(material.title, languages) };
}
