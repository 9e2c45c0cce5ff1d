import type { InterestStatus, Language, LocalisedText } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';

/** What mails about an interest are made of. */
export interface Notice {
  title: LocalisedText;
  /** Who posted the search. */
  poster: LocalisedText;
  posterOwnerId: string;
  interested: LocalisedText;
  answer: string | null;
  /** Null once erased, or as long as identity has not told of him. */
  sender: { name: string; email: string; languages: Language[] } | null;
}

/** About those of the interests that still are in this state. */
export function noticesOf(tx: Transaction, interestIds: readonly string[], status: InterestStatus): Promise<Notice[]> {
  return tx.query<Notice>(
    `select s.title, p.name as poster, p.owner_id as "posterOwnerId", c.name as interested, i.answer,
       case when e.id is not null then
         jsonb_build_object('name', e.name, 'email', e.email, 'languages', e.languages) end as sender
     from interest i
     join partner_search s on s.id = i.partner_search_id
     join cluster p on p.id = s.cluster_id
     join cluster c on c.id = i.cluster_id
     left join person e on e.id = i.expressed_by
     where i.id = any($1) and i.status = $2 order by i.expressed_at, i.id`,
    [interestIds, status],
  );
}
