import { THEME_NAMES } from '@hansa/contracts';
import { migration } from '@hansa/platform';
import { namedSectors } from '../sector/sector.rules.js';

const SECTORS = JSON.stringify(namedSectors());
const THEMES = JSON.stringify(Object.entries(THEME_NAMES).map(([code, names]) => ({ code, names })));

/** What sectors and themes are called, where triggers and queries need it: { language: name }, { language: [word] }. */
export const CreateVocabularies1764000002110 = migration(
  'CreateVocabularies1764000002110',
  `
-- NACE Rev. 2.1; a section is its own section.
create table sector (
  code text primary key,
  section text not null,
  names jsonb not null,
  words jsonb not null
);
insert into sector select * from jsonb_populate_recordset(null::sector, $all$${SECTORS}$all$);

-- Those that have names; a cluster may have others.
create table theme (
  code text primary key,
  names jsonb not null
);
insert into theme select * from jsonb_populate_recordset(null::theme, $all$${THEMES}$all$);
`,
);
