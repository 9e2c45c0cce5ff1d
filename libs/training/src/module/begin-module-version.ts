import { Injectable } from '@nestjs/common';
import { type CreateModuleVersionInput, NotFound, writeTexts } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { TrainingDatabase } from '../training.database.js';
import { Module } from './module.entity.js';
import { VersionIsInTheMaking } from './module.errors.js';
import { ModuleVersion } from './module-version.entity.js';

/** Begins the next version of a module: a draft that starts as the newest one stands. What is in use stays in use. */
@Injectable()
export class BeginModuleVersion {
  constructor(private readonly database: TrainingDatabase) {}

  execute(moduleId: string, input: CreateModuleVersionInput): Promise<{ number: number }> {
    return this.database.transaction(async (tx) => {
      const module = await tx.get(Module, moduleId, { lock: true });
      const newest = await tx.manager.findOne(ModuleVersion, { where: { moduleId }, order: { number: 'desc' } });
      if (!newest) throw new NotFound();
      if (newest.isInTheMaking()) throw new VersionIsInTheMaking({ number: newest.number });
      const next = newest.next(randomUUID(), writeTexts(input.changeNote), await tx.now());
      await tx.save(next);
      tx.record({
        organisationId: module.ownerId,
        action: 'training.module-version-begun',
        subject: { type: 'module-version', id: next.id },
      });
      return { number: next.number };
    });
  }
}
