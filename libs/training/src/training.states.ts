import {
  type Country,
  type DataOf,
  type LocalisedText,
  ModuleState,
  PublicSessionState,
  type SessionKind,
  type SessionLocation,
} from '@hansa/contracts';
import { stateSource } from '@hansa/platform';
import type { SessionDay } from './session/session.rules.js';

type ModuleRow = Omit<DataOf<typeof ModuleState>, 'createdAt'> & { createdAt: Date };

interface SessionRow {
  id: string;
  kind: SessionKind;
  module_id: string;
  module_version_id: string;
  code: string;
  number: number;
  title: LocalisedText;
  provider_id: string;
  form: SessionLocation['form'];
  country: Country | null;
  place: { name: string } | null;
  language: DataOf<typeof PublicSessionState>['language'];
  zone: string;
  days: SessionDay[];
  starts_at: Date;
  ends_at: Date;
  cancelled_at: Date | null;
  created_at: Date;
  sample: boolean;
}

/** The version that `ModuleQueries` shows to a reader who is not signed in. */
const modules = stateSource(ModuleState, {
  keys: 'select id as key from module',
  read: async (query, keys) => {
    const rows = await query<ModuleRow>(
      `select m.id as "moduleId", m.code, m.level, m.scope, m.owner_id as "ownerId", v.id as "moduleVersionId", v.number,
              v.state, v.title, v.summary, v.outcomes, v.languages, v.target_groups as "targetGroups", v.hours,
              v.created_at as "createdAt", m.sample
       from module m
       join lateral (select * from module_version v where v.module_id = m.id and v.state <> 'draft'
                     order by v.state = 'integrated' desc, v.number desc limit 1) v on true
       where m.id = any($1::uuid[])`,
      [keys],
    );
    return rows.map((row) => ({ key: row.moduleId, record: { ...row, createdAt: row.createdAt.toISOString() } }));
  },
});

const sessions = stateSource(PublicSessionState, {
  keys: 'select id as key from session',
  read: async (query, keys) => {
    const rows = await query<SessionRow>(
      `select s.id, s.kind, v.module_id, s.module_version_id, m.code, v.number, v.title, s.provider_id, s.form, s.country,
              s.place, s.language, s.zone, s.days, s.starts_at, s.ends_at, s.cancelled_at, s.created_at, s.sample
       from session s join module_version v on v.id = s.module_version_id join module m on m.id = v.module_id
       where s.id = any($1::uuid[])`,
      [keys],
    );
    return rows.map((row) => ({
      key: row.id,
      record: {
        sessionId: row.id,
        ...{ kind: row.kind, moduleId: row.module_id, moduleVersionId: row.module_version_id },
        ...{ code: row.code, number: row.number, title: row.title, providerId: row.provider_id },
        ...{ form: row.form, country: row.country, place: row.place?.name ?? null, language: row.language },
        zone: row.zone,
        startsAt: row.starts_at.toISOString(),
        endsAt: row.ends_at.toISOString(),
        firstDay: row.days[0]!.date,
        lastDay: row.days.at(-1)!.date,
        cancelled: row.cancelled_at !== null,
        createdAt: row.created_at.toISOString(),
        sample: row.sample,
      },
    }));
  },
});

/** What the others may know of modules and sessions. */
export const TRAINING_STATES = [modules, sessions];
