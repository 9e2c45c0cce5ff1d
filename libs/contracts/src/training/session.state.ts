import { z } from 'zod';
import { Country, Id, Instant, Language, WallDate } from '../common.js';
import { defineState } from '../event.js';
import { LocalisedText } from '../localised.js';
import { SessionKind } from './session.js';

/** Named so because `SessionState` is where a session stands. */
export const PublicSessionState = defineState('training.session.v1', {
  what: 'A session: what is taught, by whom, where and when, and whether it was cancelled. It is gone when it was sample data.',
  data: z.object({
    sessionId: Id,
    kind: SessionKind,
    moduleId: Id,
    moduleVersionId: Id,
    code: z.string(),
    number: z.number().int(),
    /** Of the module's version. */
    title: LocalisedText,
    providerId: Id,
    form: z.enum(['place', 'online', 'hybrid']),
    /** Null when online. */
    country: Country.nullable(),
    /** The name of the place; null when online. */
    place: z.string().nullable(),
    /** In which it is held. */
    language: Language,
    zone: z.string(),
    startsAt: Instant,
    endsAt: Instant,
    /** At the session's place. */
    firstDay: WallDate,
    lastDay: WallDate,
    cancelled: z.boolean(),
    createdAt: Instant,
    sample: z.boolean(),
  }),
});
