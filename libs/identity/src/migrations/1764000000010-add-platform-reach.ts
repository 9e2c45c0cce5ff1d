import { migration } from '@hansa/platform';

export const AddPlatformReach1764000000010 = migration(
  'AddPlatformReach1764000000010',
  `
alter table platform_membership
  add column countries text[] not null default '{}',
  add column themes text[] not null default '{}';

create or replace view access_membership as
  select id as membership_id, person_id, organisation_id, permissions, ends_at,
    '{}'::text[] as countries, '{}'::text[] as themes
  from membership where scope_id is null
  union all
  select id, person_id, null, permissions, null, countries, themes from platform_membership;
`,
);
