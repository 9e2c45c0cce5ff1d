import { Injectable } from '@nestjs/common';
import { ModuleState } from '@hansa/contracts';
import { criteriaInForce } from '../integration/integration.rules.js';
import { TrainingDatabase } from '../training.database.js';
import { Module } from './module.entity.js';
import { ModuleVersion } from './module-version.entity.js';

/** From now on pilots of the version can be planned, and what it says stays as it is. */
@Injectable()
export class StartPiloting {
  constructor(private readonly database: TrainingDatabase) {}

  execute(moduleId: string, number: number): Promise<void> {
    return this.database.transaction(async (tx) => {
      const version = await tx.get(ModuleVersion, { moduleId, number }, { lock: true });
      const now = await tx.now();
      version.startPiloting(criteriaInForce(now).version, now);
      await tx.save(version);
      tx.changed(ModuleState, moduleId);
      const { ownerId } = await tx.get(Module, moduleId);
      tx.record({
        organisationId: ownerId,
        action: 'training.piloting-started',
        subject: { type: 'module-version', id: version.id },
      });
    });
  }
}
