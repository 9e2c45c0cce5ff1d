import { migration } from '@hansa/platform';

/** What identity says about people and organisations. Nothing refers to these rows: they may come later, or go. */
export const CreateProjections1764000000200 = migration(
  'CreateProjections1764000000200',
  `
create table person (
  id uuid primary key,
  name text not null,
  email text not null,
  languages text[] not null,
  country text
);

create table organisation (
  id uuid primary key,
  name jsonb not null,
  type text not null,
  country text not null,
  recognised_for text,
  sample boolean not null
);
`,
);
