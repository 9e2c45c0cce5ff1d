import { Ctx, Payload } from '@nestjs/microservices';
import { ModuleState, type StateRecord } from '@hansa/contracts';
import { Projects, Reactions, Transaction } from '@hansa/platform';
import { dropSubject } from './drop-subject.js';
import { putSubject } from './put-subject.js';

@Reactions()
export class KeepModules {
  @Projects(ModuleState)
  async apply(@Payload() { key, record }: StateRecord<typeof ModuleState>, @Ctx() tx: Transaction): Promise<void> {
    if (!record) return dropSubject(tx, 'module', key);
    const { title, ownerId } = record;
    await putSubject(tx, { type: 'module', id: key, title, ownerId, record });
  }
}
