import { Ctx, Payload } from '@nestjs/microservices';
import { ActionTaken, type Received } from '@hansa/contracts';
import { OnEvent, Reactions, type Transaction } from '@hansa/platform';

type Act = Received<(typeof ActionTaken)['identity']>;

/** Keeps the audit trail of every organisation: what was done in any service, when, and by whom; ids only. */
@Reactions()
export class RecordActWhenActionTaken {
  @OnEvent(ActionTaken.identity)
  inIdentity(@Payload() event: Act, @Ctx() tx: Transaction): Promise<void> {
    return record(event, tx);
  }

  @OnEvent(ActionTaken.training)
  inTraining(@Payload() event: Act, @Ctx() tx: Transaction): Promise<void> {
    return record(event, tx);
  }

  @OnEvent(ActionTaken['cluster-registry'])
  inClusterRegistry(@Payload() event: Act, @Ctx() tx: Transaction): Promise<void> {
    return record(event, tx);
  }

  @OnEvent(ActionTaken['knowledge-exchange'])
  inKnowledgeExchange(@Payload() event: Act, @Ctx() tx: Transaction): Promise<void> {
    return record(event, tx);
  }
}

async function record({ id, time, actor, data }: Act, tx: Transaction): Promise<void> {
  await tx.query(
    `insert into audit_entry (id, organisation_id, at, actor_id, action, subject_type, subject_id)
     values ($1, $2, date_trunc('milliseconds', $3::timestamptz), $4, $5, $6, $7) on conflict do nothing`,
    [id, data.organisationId, time, actor ?? null, data.action, data.subject.type, data.subject.id],
  );
}
