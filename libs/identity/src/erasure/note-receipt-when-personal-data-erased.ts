import { Ctx, Payload } from '@nestjs/microservices';
import { PersonalDataErased, type Received, type Service } from '@hansa/contracts';
import { OnEvent, Reactions, type Transaction } from '@hansa/platform';
import { completeErasure, lockErasure } from './complete-erasure.js';

type Erased = Received<(typeof PersonalDataErased)['identity']>;

/** Gathers what the services answer to a request for erasure. */
@Reactions()
export class NoteReceiptWhenPersonalDataErased {
  @OnEvent(PersonalDataErased.identity)
  ofIdentity(@Payload() event: Erased, @Ctx() tx: Transaction): Promise<void> {
    return note('identity', event, tx);
  }

  @OnEvent(PersonalDataErased.training)
  ofTraining(@Payload() event: Erased, @Ctx() tx: Transaction): Promise<void> {
    return note('training', event, tx);
  }

  @OnEvent(PersonalDataErased['cluster-registry'])
  ofClusterRegistry(@Payload() event: Erased, @Ctx() tx: Transaction): Promise<void> {
    return note('cluster-registry', event, tx);
  }

  @OnEvent(PersonalDataErased['knowledge-exchange'])
  ofKnowledgeExchange(@Payload() event: Erased, @Ctx() tx: Transaction): Promise<void> {
    return note('knowledge-exchange', event, tx);
  }
}

async function note(service: Service, { data, time }: Erased, tx: Transaction): Promise<void> {
  await lockErasure(tx, data.erasureId);
  await tx.query(
    `update erasure_receipt set erased_at = $3, counts = $4
     where erasure_id = $1 and service = $2 and erased_at is null`,
    [data.erasureId, service, time, JSON.stringify(data.counts)],
  );
  await completeErasure(tx, data.erasureId);
}
