import { Ctx, Payload } from '@nestjs/microservices';
import { OrganisationState, type StateRecord } from '@hansa/contracts';
import { Projects, Reactions, type Transaction } from '@hansa/platform';

@Reactions()
export class KeepOrganisations {
  @Projects(OrganisationState)
  async apply(@Payload() state: StateRecord<typeof OrganisationState>, @Ctx() tx: Transaction): Promise<void> {
    if (!state.record) {
      await tx.query('delete from organisation where id = $1', [state.key]);
      return;
    }
    const { organisationId, name, type, country, recognisedFor, sample } = state.record;
    await tx.query(
      `insert into organisation (id, name, type, country, recognised_for, sample) values ($1, $2, $3, $4, $5, $6)
       on conflict (id) do update
       set name = excluded.name, type = excluded.type, country = excluded.country,
           recognised_for = excluded.recognised_for, sample = excluded.sample`,
      [organisationId, JSON.stringify(name), type, country, recognisedFor, sample],
    );
  }
}
