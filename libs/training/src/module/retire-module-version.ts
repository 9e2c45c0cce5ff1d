import { Injectable } from '@nestjs/common';
import { ModuleState, ModuleVersionRetired } from '@hansa/contracts';
import { TrainingDatabase } from '../training.database.js';
import { Module } from './module.entity.js';
import { ModuleVersion } from './module-version.entity.js';

/** Nothing new is taught from a retired version; what was is still what it was. */
@Injectable()
export class RetireModuleVersion {
  constructor(private readonly database: TrainingDatabase) {}

  execute(moduleId: string, number: number): Promise<void> {
    return this.database.transaction(async (tx) => {
      const version = await tx.get(ModuleVersion, { moduleId, number }, { lock: true });
      const { state } = version;
      version.retire(await tx.now());
      await tx.save(version);
      tx.changed(ModuleState, moduleId);
      const { ownerId } = await tx.get(Module, moduleId);
      // A draft was never in anybody else's hands.
      if (state !== 'draft') tx.publish(ModuleVersionRetired, { moduleId, moduleVersionId: version.id, number });
      tx.record({
        organisationId: ownerId,
        action: 'training.module-version-retired',
        subject: { type: 'module-version', id: version.id },
      });
    });
  }
}
