import { z } from 'zod';
import { Id, Instant, Language, line, PageQuery, pageOf, WebAddress } from '../common.js';
import { Licence } from '../licence.js';
import { localisedInput, RenderedText } from '../localised.js';

export const ModuleLevel = z.enum(['basic', 'advanced', 'programme']);
export type ModuleLevel = z.infer<typeof ModuleLevel>;

export const ModuleScope = z.enum(['regional-national', 'transnational']);
export type ModuleScope = z.infer<typeof ModuleScope>;

/** `superseded`: was integrated until a newer version was. */
export const ModuleVersionState = z.enum(['draft', 'piloting', 'evaluated', 'integrated', 'superseded', 'retired']);
export type ModuleVersionState = z.infer<typeof ModuleVersionState>;

export const TargetGroup = z.enum([
  'cluster-managers',
  'cluster-staff',
  'business-support-staff',
  'public-officials',
  'trainers',
]);
export type TargetGroup = z.infer<typeof TargetGroup>;

export const MaterialKind = z.enum(['slides', 'handbook', 'case', 'exercise', 'video', 'tool', 'reading']);
export type MaterialKind = z.infer<typeof MaterialKind>;

/** A reference to an organisation; the name is null until the organisation is known here. */
export const OrganisationReference = z.object({ id: Id, name: RenderedText.nullable() });
export type OrganisationReference = z.infer<typeof OrganisationReference>;

/** A short name such as ADV-1: capitals and digits, in parts joined by hyphens, at most 20 characters. */
export const ModuleCode = z
  .string()
  .trim()
  .max(20)
  .regex(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/, 'must be capitals and digits in parts joined by hyphens, such as ADV-1');

/** Counts the versions of a module, from 1. In a path. */
export const ModuleVersionNumber = z.coerce.number().int().min(1).max(10_000);

const distinct = <T>(values: T[]) => new Set(values).size === values.length;
const each = <S extends z.ZodType>(value: S, min: number, max: number) =>
  z.array(value).min(min).max(max).refine(distinct, 'must not name the same twice');

/** A link to teaching material. `id` names one that is already there, which stays the same thing in the pool. */
export const MaterialInput = z.object({
  id: Id.optional(),
  title: localisedInput(300),
  url: WebAddress,
  kind: MaterialKind,
  /** What the material itself is written or spoken in. */
  language: Language,
  licence: Licence,
});
export type MaterialInput = z.infer<typeof MaterialInput>;

const VersionContent = z.object({
  title: localisedInput(200),
  summary: localisedInput(4000),
  /** What a participant knows or can do afterwards, one a line. */
  outcomes: z.array(localisedInput(500)).min(1).max(20),
  targetGroups: each(TargetGroup, 1, 5),
  /** In which it can be taught. */
  languages: each(Language, 1, 11),
  /** Of teaching, in steps of half an hour. */
  hours: z.number().min(0.5).max(500).multipleOf(0.5),
  /** Modules that a participant should have done before. */
  prerequisites: each(Id, 0, 20),
  materials: z
    .array(MaterialInput)
    .max(100)
    .refine((all) => distinct(all.flatMap(({ id }) => id ?? [])), 'must not name the same twice'),
});

export const CreateModuleInput = VersionContent.partial({ prerequisites: true, materials: true }).extend({
  ownerId: Id,
  code: ModuleCode,
  level: ModuleLevel,
  scope: ModuleScope,
});
export type CreateModuleInput = z.infer<typeof CreateModuleInput>;

export const CreateModuleVersionInput = z.object({
  /** What is to become better, and which pilot showed it. */
  changeNote: localisedInput(2000),
});
export type CreateModuleVersionInput = z.infer<typeof CreateModuleVersionInput>;

/** What is left out stays. A draft may change altogether; while it is piloted only the materials may. */
export const ChangeModuleVersionInput = VersionContent.extend({ changeNote: localisedInput(2000) }).partial();
export type ChangeModuleVersionInput = z.infer<typeof ChangeModuleVersionInput>;

export const NamePartnersInput = z.object({ organisationIds: each(Id, 0, 50) });
export type NamePartnersInput = z.infer<typeof NamePartnersInput>;

export const ModulesQuery = PageQuery.extend({
  level: ModuleLevel.optional(),
  scope: ModuleScope.optional(),
  /** Modules that have a version in this state. */
  state: ModuleVersionState.optional(),
  /** Modules whose version shown can be taught in this language. */
  language: Language.optional(),
  ownerId: Id.optional(),
  /** Found in the code, or in the title or summary in any language. */
  q: line(100).optional(),
});
export type ModulesQuery = z.infer<typeof ModulesQuery>;

export const Material = z.object({
  id: Id,
  title: RenderedText,
  url: z.string(),
  kind: MaterialKind,
  language: Language,
  licence: Licence,
});
export type Material = z.infer<typeof Material>;

export const ModuleSummary = z.object({
  id: Id,
  code: z.string(),
  level: ModuleLevel,
  scope: ModuleScope,
  owner: OrganisationReference,
  /** The version in use, or the newest where none is. */
  number: z.number().int(),
  state: ModuleVersionState,
  title: RenderedText,
  summary: RenderedText,
  languages: z.array(Language),
  targetGroups: z.array(TargetGroup),
  hours: z.number(),
});
export type ModuleSummary = z.infer<typeof ModuleSummary>;
export const ModulePage = pageOf(ModuleSummary);

export const ModuleVersionView = z.object({
  id: Id,
  moduleId: Id,
  code: z.string(),
  number: z.number().int(),
  state: ModuleVersionState,
  /** What the partners decided; a version that they declined stays evaluated. */
  decision: z.enum(['integrated', 'declined']).nullable(),
  title: RenderedText,
  summary: RenderedText,
  outcomes: z.array(RenderedText),
  targetGroups: z.array(TargetGroup),
  languages: z.array(Language),
  hours: z.number(),
  prerequisites: z.array(z.object({ moduleId: Id, code: z.string() })),
  materials: z.array(Material),
  changeNote: RenderedText.nullable(),
  createdAt: Instant,
  changedAt: Instant,
  version: z.number().int(),
});
export type ModuleVersionView = z.infer<typeof ModuleVersionView>;

export const ModuleView = z.object({
  id: Id,
  code: z.string(),
  level: ModuleLevel,
  scope: ModuleScope,
  owner: OrganisationReference,
  /** Decide about the integration of its versions. */
  partners: z.array(OrganisationReference),
  /** The version in use; null as long as none has been integrated. */
  current: ModuleVersionView.nullable(),
  /** The newest first. */
  versions: z.array(
    ModuleVersionView.pick({ id: true, number: true, state: true, decision: true, title: true, changedAt: true }),
  ),
  version: z.number().int(),
});
export type ModuleView = z.infer<typeof ModuleView>;
