import { z } from 'zod';
import { Id, Instant, Language } from '../common.js';
import { defineState } from '../event.js';
import { LocalisedText } from '../localised.js';
import { ModuleLevel, ModuleScope, ModuleVersionState, TargetGroup } from './module.js';

export const ModuleState = defineState('training.module.v1', {
  what: 'A module that everybody can see: the version in use, else the newest that is no draft. It is gone when there is none.',
  data: z.object({
    moduleId: Id,
    code: z.string(),
    level: ModuleLevel,
    scope: ModuleScope,
    ownerId: Id,
    /** The version that is shown. */
    moduleVersionId: Id,
    number: z.number().int(),
    state: ModuleVersionState,
    title: LocalisedText,
    summary: LocalisedText,
    outcomes: z.array(LocalisedText),
    languages: z.array(Language),
    targetGroups: z.array(TargetGroup),
    /** Of teaching. */
    hours: z.number(),
    /** When the version that is shown was begun. */
    createdAt: Instant,
    sample: z.boolean(),
  }),
});
