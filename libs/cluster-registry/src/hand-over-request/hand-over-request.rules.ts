/** Days for which a declined request is shown to those who asked, and for which they do not ask again. */
export const DECLINED_DAYS = 30;

/**
 * SQL: a request `r` about a cluster `c` as it stands now. It is of no use any more when the profile was withdrawn or the
 * asking organisation keeps one meanwhile.
 */
export const STATUS_NOW = `case when r.status = 'waiting' and (c.status = 'withdrawn' or exists (
  select from cluster own where own.owner_id = r.organisation_id and own.status <> 'withdrawn'))
  then 'lapsed' else r.status end`;
