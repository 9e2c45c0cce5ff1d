import { Ctx, Payload } from '@nestjs/microservices';
import { PersonState, type StateRecord } from '@hansa/contracts';
import { Projects, Reactions, Transaction } from '@hansa/platform';

/** The names of people who may write. */
@Reactions()
export class KeepPersons {
  @Projects(PersonState)
  async apply(@Payload() { key, record }: StateRecord<typeof PersonState>, @Ctx() tx: Transaction): Promise<void> {
    if (!record) {
      await tx.query('delete from person where id = $1', [key]);
      return;
    }
    await tx.query(
      'insert into person (id, name) values ($1, $2) on conflict (id) do update set name = excluded.name',
      [key, record.name],
    );
  }
}
