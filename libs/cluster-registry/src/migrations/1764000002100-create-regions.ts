import { migration } from '@hansa/platform';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';

// At the package's root, so that it is as far away from the sources as from what is built of them.
const FILE = new URL('../../nuts-2024.csv', import.meta.url);
const REGIONS = JSON.stringify(parse(readFileSync(FILE, 'utf8'), { columns: true, trim: true }));

/** The regions of NUTS 2024 in the ten countries, and how names are compared whatever letters a keyboard has. */
export const CreateRegions1764000002100 = migration(
  'CreateRegions1764000002100',
  `
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Small letters without diacritics. The stock dictionary also takes apart what is a letter of its own: ø, æ, ł, ß, þ, ð.
create function folded(text) returns text language sql immutable strict parallel safe
  return lower(unaccent('unaccent'::regdictionary, normalize($1, NFC)));
-- As people write these letters who do not have them: Muenchen, Aarhus.
create function spelt_out(text) returns text language sql immutable strict parallel safe
  return folded(replace(replace(replace(replace(lower(normalize($1, NFC)), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'å', 'aa'));

create table region (
  code text primary key,
  level integer not null,
  country text not null,
  name text not null,
  name_latin text not null,
  -- Degrees, WGS 84: the centre of the largest part.
  longitude double precision not null,
  latitude double precision not null,
  words text not null generated always as (folded(name) || ' ' || spelt_out(name)) stored
);
create index region_of_country on region (country, level);

insert into region (code, level, country, name, name_latin, longitude, latitude)
select code, level, country, name, name_latin, longitude, latitude
from jsonb_populate_recordset(null::region, $regions$${REGIONS}$regions$);
`,
);
