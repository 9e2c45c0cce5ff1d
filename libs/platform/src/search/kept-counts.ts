export interface KeptCounts {
  /** The name of the table, which is the list's `counts`. */
  table: string;
  /** Values of `subject_type`. */
  types: readonly string[];
  /** Columns of `search_entry` with one value. */
  single: readonly string[];
  /** Columns of `search_entry` with an array of values. */
  many: readonly string[];
}

/**
 * SQL for a migration: a table that counts what everybody finds, by all combinations of the single-valued columns, and
 * each value of the others under them. Who writes an entry adds rows and waits for nobody; `<table>_settled()`, to be
 * called by a sweep, sums them up. Read it as sums.
 */
export function keptCounts({ table, types, single, many }: KeptCounts): string {
  const columns = single.join(', ');
  const all = [...single, ...many];
  const of = (entry: string, names: readonly string[]) => names.map((name) => `${entry}.${name}`).join(', ');
  const rows = (entry: string, number: number) => `
    if ${entry}.readers is null and ${entry}.subject_type = any('{${types.join()}}') then
      insert into ${table} (facet, value, ${columns}, number)
      select facet, value, ${of(entry, single)}, ${number} from (
        select '' as facet, '' as value
        ${many.map((name) => `union all select '${name}', unnest(${entry}.${name})`).join(' ')}) each;
    end if;`;
  return `
create table ${table} (
  facet text not null,
  value text not null,
  ${single.map((name) => `${name} text`).join(', ')},
  number integer not null,
  settled boolean not null default false,
  -- Of settled rows: over all combinations of the single-valued columns, which are null then.
  whole boolean not null default false
);
create unique index ${table}_settled on ${table} (facet, value, ${columns}, whole) nulls not distinct where settled;
create index ${table}_unsettled on ${table} (facet) where not settled;
create index ${table}_whole on ${table} (facet) where whole or not settled;
create index ${table}_combinations on ${table} (facet, ${columns}) where not whole;

create function ${table}_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and row(old.readers is null, ${of('old', all)}) is not distinct from row(new.readers is null, ${of('new', all)}) then
    return null;
  end if;
  if tg_op <> 'INSERT' then${rows('old', -1)}
  end if;
  if tg_op <> 'DELETE' then${rows('new', 1)}
  end if;
  return null;
end $$;
create trigger ${table}_kept after insert or update or delete on search_entry
  for each row execute function ${table}_kept();

-- Gives how many rows it summed up.
create function ${table}_settled() returns integer language plpgsql as $$
declare
  number integer := 0;
begin
  if pg_try_advisory_xact_lock(hashtextextended('${table}', 0)) then
    with taken as (delete from ${table} where not settled returning *),
    put as (
      insert into ${table} (facet, value, ${columns}, number, settled, whole)
      select facet, value, ${columns}, sum(taken.number), true, false from taken group by facet, value, ${columns}
      union all
      select facet, value, ${single.map(() => 'null').join(', ')}, sum(taken.number), true, true from taken group by facet, value
      on conflict (facet, value, ${columns}, whole) where settled
      do update set number = ${table}.number + excluded.number)
    select count(*) into number from taken;
  end if;
  return number;
end $$;
`;
}
