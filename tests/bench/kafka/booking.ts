/** What every one of those who are compared does with an event, with the same statements on the same tables. */
export const TABLES = `create table booked (key uuid primary key, person_id uuid not null, event_id uuid not null,
  times integer not null)`;
export const TAKE = `insert into inbox (event_id, handler) select * from unnest($1::uuid[], $2::text[])
  on conflict do nothing returning event_id, handler`;
export const BOOK = `insert into booked (key, person_id, event_id, times) values ($1, $2, $3, 1)
  on conflict (key) do update set person_id = excluded.person_id, event_id = excluded.event_id, times = booked.times + 1`;

export const HANDLER = 'CountBookings.count';
export const TOPIC_PREFIX = 'bench';
export const TOPIC = `${TOPIC_PREFIX}.training.events`;
export const PARTITIONS = 6;
/** Transactions at the same time. */
export const LANES = 8;
/** Events in one of them, where they are taken together. */
export const BATCH = 50;

export interface Booking {
  id: string;
  key: string;
  personId: string;
}
