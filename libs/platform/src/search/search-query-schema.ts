/**
 * How what somebody typed becomes queries: a part of `SEARCH_SCHEMA`. Every operand of a form ends in ':§' where the weights
 * belong that it is looked for with.
 */
export const SEARCH_QUERY_SCHEMA = `
-- The stems of a word in every language that has a stemmer.
create function search_stems(word text) returns text[] language sql stable as $$
  select coalesce(array_agg(distinct stem), '{}')
  from unnest('{danish,german,english,estonian,finnish,lithuanian,norwegian,swedish}'::regconfig[]) configuration,
       unnest(tsvector_to_array(to_tsvector(configuration, word))) stem $$;

create function search_is_called_common(folded text) returns boolean language sql stable as $$
  select exists (select from search_common c where $1 ^@ c.word and length($1) - length(c.word) <= 4) $$;

-- Whether a word says little: a stop word of any language, one that goes for everything, or very short.
create function search_is_common(word text) returns boolean language sql stable as $$
  select (length(word) < 3 and word !~ '\\d')
    or search_fold(word) = any('{voi,ning,kuidas,see,jaoks,hvernig,fyrir,eda,sem,til,fra,med,kas,lai,par,pie,vai,starp,
      apie,arba,kad,kaip,tarp,czy,dla,jak,jest,nad,oraz,pod,przez,sie}')
    or search_is_called_common(search_fold(word))
    or exists (
      select from unnest('{danish,german,english,finnish,norwegian,swedish}'::regconfig[]) configuration
      where to_tsvector(configuration, word) = '') $$;

-- Known words that contain the folded word (Germanic and Finnic compounds) or, where it is not known, are spelt much
-- like it: one letter off in four, two in seven, three in more, but never more than \`most\`; or begin so, one letter off,
-- with an ending of up to five letters.
create function search_neighbours(folded text, most integer) returns text[] language sql stable
  set pg_trgm.word_similarity_threshold = 0.3 as $$
  select coalesce(array_agg(near.word), '{}') from (
    select candidate.word, word_similarity($1, candidate.word) as within,
      levenshtein_less_equal($1, candidate.word, 3) as distance,
      min(levenshtein_less_equal($1, candidate.word, 3)) over () as least,
      length($1) > 7 and length(candidate.word) - length($1) between 2 and 5 and 1 >= least(
        levenshtein_less_equal($1, left(candidate.word, length($1)), 1),
        levenshtein_less_equal($1, left(candidate.word, length($1) + 1), 1)) as begins
    from (select distinct word from search_word where length($1) between 4 and 40 and $1 <% word) candidate
    order by distance, within desc, candidate.word limit 12) near
  where within >= case when length($1) < 8 then 0.8 else 0.7 end
    or (least > 0 and (begins or distance <= least($2, case when length($1) < 5 then 1 when length($1) < 8 then 2 else 3 end))) $$;

-- Whether a known word begins so. As a range, for which the index is good whatever is looked for.
create function search_begins(beginning text) returns boolean language sql stable as $$
  select exists (select from search_word where word >= $1 and word < $1 || chr(1114111)) $$;

-- The two known words that an unknown one is put together from, if it is. What is between them may be a letter.
create function search_halves(folded text) returns text[] language sql stable as $$
  select array[first, second]
  from generate_series(3, length($1) - 4) at, lateral (select left($1, at) as first, substr($1, at + 1) as second) halves,
    lateral (select exists (select from search_word where word in (first, left(first, -1))) as first_known,
      exists (select from search_word where word = second) or search_is_called_common(second) as second_known) known
  where length($1) >= 7 and (first_known or (at > 3 and search_begins(first)))
    and (second_known or (length(second) > 5 and search_begins(left(second, -2))))
  order by first_known and second_known desc, second_known desc, length(second) desc limit 1 $$;

create function search_concepts(forms text) returns text language sql stable as $$
  select string_agg(quote_literal(code) || ':§', ' | ') from search_concept
  where document @@ replace(forms, '§', '')::tsquery $$;

create function search_prefix(folded text) returns text language sql immutable
  return case when length(folded) > 2 then quote_literal(left(folded, length(folded)
    - case when length(folded) > 7 then 2 when length(folded) > 5 then 1 else 0 end)) || ':*§' end;

-- A half of a word that was put together; nothing where it says nothing.
create function search_half(half text) returns text language plpgsql stable strict as $$
declare
  forms text := concat_ws(' | ', quote_literal(half) || ':§', quote_literal(left(half, -1)) || ':§', search_prefix(half),
    (select string_agg(quote_literal(stem) || ':§', ' | ') from unnest(search_stems(half)) stem));
begin
  return case when not search_is_called_common(half) then '(' || concat_ws(' | ', forms, search_concepts(forms)) || ')' end;
end $$;

-- A word as it is: itself and its stems, and the concepts that are called so. Widely: without its ending too (for the
-- languages whose stems nobody knows), its neighbours and its halves.
create function search_forms(word text, out strictly text, out widely text) language plpgsql stable as $$
declare
  folded text := regexp_replace(search_fold(word), '[''\\\\]', '', 'g');
  halves text[] := case when not exists (select from search_word known where known.word = folded) then search_halves(folded) end;
begin
  if folded = '' then
    return;
  end if;
  strictly := (select string_agg(quote_literal(form) || ':§', ' | ') from unnest(array[folded] || search_stems(word)) form);
  widely := concat_ws(' | ', strictly, search_prefix(folded),
    (select string_agg(quote_literal(near) || ':§', ' | ')
     from unnest(search_neighbours(folded, case when halves is null then 3 else 1 end)) near));
  widely := concat_ws(' | ', widely, search_concepts(widely),
    '(' || nullif(concat_ws(' & ', search_half(halves[1]), search_half(halves[2])), '') || ')');
  strictly := concat_ws(' | ', strictly, search_concepts(strictly));
end $$;

-- One row for each word that says something, or for each where none does. \`together\`: whether all are found in one entry
-- that this reader may find. Where they are not, what few entries have counts more: \`rarity\`.
create function search_asked(words text[], types text[], organisations uuid[])
returns table (strict_a tsquery, wide_a tsquery, strict_b tsquery, wide_b tsquery, strict_c tsquery, wide_c tsquery,
  wide tsquery, together boolean, rarity real)
language plpgsql stable as $$
declare
  wanted text[] := array(select word from unnest(words) word where not search_is_common(word));
  forms text[];
  in_one boolean;
begin
  select array_agg(array[strictly, widely]) into forms
  from unnest(case when wanted = '{}' then words else wanted end) word, search_forms(word) where strictly is not null;
  in_one := coalesce(array_length(forms, 1), 0) < 2 or exists (
    select from search_entry
    where document @@ (select string_agg('(' || replace(forms[n][2], '§', '') || ')', ' & ')
        from generate_subscripts(forms, 1) n)::tsquery
      and subject_type = any(types) and (readers is null or readers && organisations));
  return query
  select replace(strictly, '§', 'A')::tsquery, replace(widely, '§', 'A')::tsquery, replace(strictly, '§', 'AB')::tsquery,
    replace(widely, '§', 'AB')::tsquery, replace(strictly, '§', 'ABC')::tsquery, replace(widely, '§', 'ABC')::tsquery,
    replace(widely, '§', '')::tsquery, in_one,
    case when in_one then 1 else (
      select 1 / ln(2 + count(*)) from (
        select from search_entry where document @@ replace(widely, '§', '')::tsquery limit 1000) few) end::real
  from (select forms[n][1] as strictly, forms[n][2] as widely from generate_subscripts(forms, 1) n) form;
end $$;
`;
