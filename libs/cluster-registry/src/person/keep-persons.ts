import { Ctx, Payload } from '@nestjs/microservices';
import { PersonState, type StateRecord } from '@hansa/contracts';
import { Projects, Reactions, Transaction } from '@hansa/platform';

/** Names, addresses and languages of people, for mails; and whose the contacts of profiles and interests are. */
@Reactions()
export class KeepPersons {
  @Projects(PersonState)
  async apply(@Payload() { key, record }: StateRecord<typeof PersonState>, @Ctx() tx: Transaction): Promise<void> {
    if (!record) {
      await tx.query('delete from person where id = $1', [key]);
      return;
    }
    const { name, email, languages, country } = record;
    await tx.query(
      `insert into person (id, name, email, languages, country) values ($1, $2, $3, $4, $5)
       on conflict (id) do update
       set name = excluded.name, email = excluded.email, languages = excluded.languages, country = excluded.country`,
      [key, name, email, languages, country],
    );
    // Somebody else's who has the address now stays his who had it then.
    await tx.query('update cluster_contact set person_id = $1 where lower(email) = lower($2) and person_id is null', [
      key,
      email,
    ]);
    await tx.query(
      `update interest set contact_person_id = $1 where lower(contact_email) = lower($2) and contact_person_id is null`,
      [key, email],
    );
    await tx.query(
      `update interest set poster_contact_person_id = $1
       where lower(poster_contact_email) = lower($2) and poster_contact_person_id is null`,
      [key, email],
    );
  }
}
