import type { Country, LocalisedText, SubjectReference } from '@hansa/contracts';
import type { Transaction } from '@hansa/platform';

/** What another service says about something that everybody can see there. */
export interface ForeignSubject<R> {
  type: SubjectReference['type'];
  id: string;
  title: LocalisedText;
  ownerId: string;
  country?: Country | null;
  themes?: readonly string[];
  /** That it hangs on. */
  of?: SubjectReference;
  /** All that was said of it. */
  record: R & { sample: boolean };
}

/** Enters what is said of it now; gives what was said before, or null where it is new here. */
export async function putSubject<R>(tx: Transaction, subject: ForeignSubject<R>): Promise<R | null> {
  const { type, id, title, ownerId, country = null, themes = [], of, record } = subject;
  const [before] = await tx.query<{ record: R }>('select record from foreign_subject where type = $1 and id = $2', [
    type,
    id,
  ]);
  await tx.query(
    `insert into foreign_subject (type, id, title, owner_id, country, themes, of_type, of_id, record, sample)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (type, id) do update set title = excluded.title, owner_id = excluded.owner_id,
       country = excluded.country, themes = excluded.themes, of_type = excluded.of_type, of_id = excluded.of_id,
       record = excluded.record, sample = excluded.sample`,
    [
      ...[type, id, JSON.stringify(title), ownerId, country, themes],
      ...[of?.type ?? null, of?.id ?? null, JSON.stringify(record), record.sample],
    ],
  );
  return before?.record ?? null;
}
