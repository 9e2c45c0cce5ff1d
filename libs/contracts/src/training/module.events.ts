import { z } from 'zod';
import { Id, Instant, Language } from '../common.js';
import { defineEvent } from '../event.js';
import { Licence } from '../licence.js';
import { LocalisedText } from '../localised.js';
import { MaterialKind, ModuleLevel, ModuleScope } from './module.js';

/** All that the pool of resources needs to show the materials with where they come from; nothing personal. */
export const ModuleIntegrated = defineEvent('training.module-integrated.v1', {
  when: 'A majority of all partners of a module voted for a version of it: it is in use from now on, instead of the one before.',
  key: (data) => data.moduleId,
  data: z.object({
    moduleId: Id,
    code: z.string(),
    level: ModuleLevel,
    scope: ModuleScope,
    ownerId: Id,
    moduleVersionId: Id,
    number: z.number().int(),
    title: LocalisedText,
    summary: LocalisedText,
    languages: z.array(Language),
    /** An id stays the same from one version of a module to the next. */
    materials: z.array(
      z.object({
        materialId: Id,
        title: LocalisedText,
        url: z.string(),
        kind: MaterialKind,
        language: Language,
        licence: Licence,
      }),
    ),
    sample: z.boolean(),
    integratedAt: Instant,
  }),
});

export const ModuleVersionRetired = defineEvent('training.module-version-retired.v1', {
  when: 'A version of a module was taken out of use; nothing new is taught from it.',
  key: (data) => data.moduleId,
  data: z.object({ moduleId: Id, moduleVersionId: Id, number: z.number().int() }),
  public: true,
});
