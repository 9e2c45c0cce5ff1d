import { Ctx, Payload } from '@nestjs/microservices';
import { PersonState, type StateRecord } from '@hansa/contracts';
import { Projects, Reactions, type Transaction } from '@hansa/platform';

@Reactions()
export class KeepPersons {
  @Projects(PersonState)
  async apply(@Payload() state: StateRecord<typeof PersonState>, @Ctx() tx: Transaction): Promise<void> {
    if (!state.record) {
      await tx.query('delete from person where id = $1', [state.key]);
      return;
    }
    const { personId, name, email, languages, country } = state.record;
    await tx.query(
      `insert into person (id, name, email, languages, country) values ($1, $2, $3, $4, $5)
       on conflict (id) do update
       set name = excluded.name, email = excluded.email, languages = excluded.languages, country = excluded.country`,
      [personId, name, email, languages, country],
    );
  }
}
