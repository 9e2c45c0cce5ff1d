import { Ctx, Payload } from '@nestjs/microservices';
import { PersonalDataExported, type Received, type Service } from '@hansa/contracts';
import { OnEvent, Reactions, type Transaction } from '@hansa/platform';

type Exported = Received<(typeof PersonalDataExported)['identity']>;

@Reactions()
export class NotePartWhenPersonalDataExported {
  @OnEvent(PersonalDataExported.identity)
  ofIdentity(@Payload() event: Exported, @Ctx() tx: Transaction): Promise<void> {
    return note('identity', event, tx);
  }

  @OnEvent(PersonalDataExported.training)
  ofTraining(@Payload() event: Exported, @Ctx() tx: Transaction): Promise<void> {
    return note('training', event, tx);
  }

  @OnEvent(PersonalDataExported['cluster-registry'])
  ofClusterRegistry(@Payload() event: Exported, @Ctx() tx: Transaction): Promise<void> {
    return note('cluster-registry', event, tx);
  }

  @OnEvent(PersonalDataExported['knowledge-exchange'])
  ofKnowledgeExchange(@Payload() event: Exported, @Ctx() tx: Transaction): Promise<void> {
    return note('knowledge-exchange', event, tx);
  }
}

async function note(service: Service, { data }: Exported, tx: Transaction): Promise<void> {
  await tx.query('update personal_data_part set expires_at = $3 where request_id = $1 and service = $2', [
    data.exportId,
    service,
    data.expiresAt,
  ]);
}
