import { migration, STORED_FILES } from '@hansa/platform';

export const CreateFiles1764000001400 = migration(
  'CreateFiles1764000001400',
  `
${STORED_FILES}
create table resource_file (
  id uuid primary key references stored_file (id),
  resource_id uuid not null references resource (id) on delete cascade,
  position integer not null,
  name text not null,
  type text not null,
  language text,
  -- The beginning of its text, for the search.
  excerpt text not null default '',
  preview_state text not null default 'waiting' check (preview_state in ('waiting', 'made', 'none')),
  preview_reason text,
  preview_id uuid references stored_file (id),
  preview_attempts integer not null default 0,
  preview_due_at timestamptz not null,
  added_by uuid,
  added_at timestamptz not null,
  check ((preview_state = 'made') = (preview_id is not null)),
  check ((preview_state = 'none') = (preview_reason is not null))
);
create index resource_file_by_resource on resource_file (resource_id, position);
create index resource_file_waiting on resource_file (preview_due_at) where preview_state = 'waiting';
create index resource_file_by_person on resource_file (added_by) where added_by is not null;
create trigger resource_file_leaves after delete on resource_file
  for each row execute function let_files_leave('id', 'preview_id');
`,
);
