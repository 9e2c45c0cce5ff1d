/**
 * Puts a clock in the place of `hansa_now()` that a row shifts: `update test_clock set shift = interval '2 days'`.
 * For tests only: a service of real use never runs this.
 */
export const TEST_CLOCK = `
create table if not exists test_clock (one boolean primary key default true check (one), shift interval not null);
insert into test_clock (shift) values ('0') on conflict do nothing;
create or replace function hansa_now() returns timestamptz language sql stable as
  $$ select coalesce(nullif(current_setting('hansa.at', true), '')::timestamptz, now()) + (select shift from test_clock) $$;
`;
