import { migration } from '@hansa/platform';

/** What sweeps and waiting lists look for is found without reading every profile. */
export const FindWhatIsDue1764000002020 = migration(
  'FindWhatIsDue1764000002020',
  `
-- When the last step of a plan is over; null without a plan.
create function end_of_plan(plan jsonb, country text) returns timestamptz
language sql immutable strict parallel safe
-- Parsed here and now: who builds an index looks for names in the system's own schema alone.
return (select max(end_of_day((step ->> 'by')::date, country)) from jsonb_array_elements(plan) step);

create index cluster_plan_due on cluster (end_of_plan(plan, country)) where status = 'emerging' and unmet <> '{}';
create index cluster_emerged on cluster (country) where status = 'emerging' and unmet = '{}';
create index cluster_to_review on cluster (country) where status = 'published' and unmet <> '{}';
`,
);
