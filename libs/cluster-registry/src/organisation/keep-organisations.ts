import { Ctx, Payload } from '@nestjs/microservices';
import { OrganisationState, type StateRecord } from '@hansa/contracts';
import { Projects, Reactions, Transaction } from '@hansa/platform';

/** Names, types and countries of the organisations that keep profiles, and which of them may vouch. */
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
    const { name, type, country, recognisedFor, sample } = record;
    await tx.query(
      `insert into organisation (id, name, type, country, recognised_for, sample) values ($1, $2, $3, $4, $5, $6)
       on conflict (id) do update set name = excluded.name, type = excluded.type, country = excluded.country,
         recognised_for = excluded.recognised_for, sample = excluded.sample`,
      [key, JSON.stringify(name), type, country, recognisedFor, sample],
    );
  }
}
