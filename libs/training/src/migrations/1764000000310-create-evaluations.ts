import { migration } from '@hansa/platform';

/**
 * Anonymous by its shape: who has answered stands in one row of a session and what was answered in another. Each is
 * written anew as a whole with every answer, in an order that says nothing about time, so that neither a place in a
 * table, nor a transaction's number, nor an identity joins a person to an answer. When the window closes, who has
 * answered is forgotten, and so are answers too few to be ever shown.
 */
export const CreateEvaluations1764000000310 = migration(
  'CreateEvaluations1764000000310',
  `
create table evaluation_window (
  session_id uuid primary key references session,
  module_version_id uuid not null references module_version,
  -- Who attended and could answer.
  invited integer not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null check (closes_at > opens_at),
  -- How many answered; known when the window has closed.
  answers integer
);
create index evaluation_window_open on evaluation_window (closes_at) where answers is null;
create index evaluation_window_by_version on evaluation_window (module_version_id);

-- In the order of the ids.
create table evaluation_answered (
  session_id uuid primary key references evaluation_window on delete cascade,
  person_ids uuid[] not null
);

-- Each with a random id, in the order of these.
create table evaluation_answers (
  session_id uuid primary key references evaluation_window on delete cascade,
  answers jsonb not null
);
`,
);
