import { migration } from '@hansa/platform';

export const CreateOrganisations1764000002000 = migration(
  'CreateOrganisations1764000002000',
  `
-- What identity says about organisations. Nothing refers to these rows: they may come later, or go.
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
