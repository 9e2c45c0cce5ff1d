import { Ctx, Payload } from '@nestjs/microservices';
import { OrganisationState, type StateRecord } from '@hansa/contracts';
import { Projects, Reactions, Transaction } from '@hansa/platform';

/** Names and countries of the organisations that resources belong to. */
@Reactions()
export class KeepOrganisations {
  @Projects(OrganisationState)
  async apply(
    @Payload() { key, record }: StateRecord<typeof OrganisationState>,
    @Ctx() tx: Transaction,
  ): Promise<void> {
    if (!record) {
      await tx.query('delete from organisation where id = $1', [key]);
      return;
    }
    await tx.query(
      `insert into organisation (id, name, country) values ($1, $2, $3)
       on conflict (id) do update set name = excluded.name, country = excluded.country`,
      [key, JSON.stringify(record.name), record.country],
    );
  }
}
