import { Ctx, Payload } from '@nestjs/microservices';
import { EvaluationClosed, ModuleState, type Received } from '@hansa/contracts';
import { OnEvent, Reactions, type Transaction } from '@hansa/platform';
import { ModuleVersion } from '../module/module-version.entity.js';
import { evaluatedPilots } from './integration.queries.js';
import { areMet, criteriaFor, criteriaOf } from './integration.rules.js';

/** A version whose pilots meet all criteria now is evaluated. */
@Reactions()
export class MarkVersionEvaluatedWhenEvaluationClosed {
  @OnEvent(EvaluationClosed)
  async handle(@Payload() { data }: Received<typeof EvaluationClosed>, @Ctx() tx: Transaction): Promise<void> {
    // Two pilots may close at the same time: whoever is second waits here, and sees them both.
    const version = await tx.get(ModuleVersion, data.moduleVersionId, { lock: true });
    if (version.state !== 'piloting') return;
    const pilots = await evaluatedPilots(tx, version.id);
    if (!areMet(criteriaFor(pilots, criteriaOf(version.criteriaVersion!)))) return;
    version.markEvaluated(await tx.now());
    await tx.save(version);
    tx.changed(ModuleState, version.moduleId);
  }
}
