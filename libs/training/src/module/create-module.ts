import { Injectable } from '@nestjs/common';
import type { CreateModuleInput } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { TrainingDatabase } from '../training.database.js';
import { Module } from './module.entity.js';
import { ModuleCodeIsTaken } from './module.errors.js';
import { expectPrerequisites } from './module.queries.js';
import { type VersionContent, writeContent } from './module.rules.js';
import { ModuleVersion } from './module-version.entity.js';

/** Makes a module with its first version, a draft. */
@Injectable()
export class CreateModule {
  constructor(private readonly database: TrainingDatabase) {}

  execute(input: CreateModuleInput): Promise<{ id: string }> {
    const { ownerId, code, level, scope, prerequisites = [], materials = [], ...rest } = input;
    return this.database.transaction(async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('module ' || $1, 0))`, [code]);
      const [taken] = await tx.query('select from module where code = $1', [code]);
      if (taken) throw new ModuleCodeIsTaken({ field: 'code' });
      await expectPrerequisites(tx, null, prerequisites);
      const [id, now, { sample }] = [randomUUID(), await tx.now(), tx.context];
      const content = writeContent({ ...rest, prerequisites, materials }, {}, randomUUID) as VersionContent;
      await tx.save(Module.create({ id, code, level, scope, ownerId, sample, createdAt: now }));
      await tx.save(ModuleVersion.first(randomUUID(), id, content, now));
      tx.record({ organisationId: ownerId, action: 'training.module-created', subject: { type: 'module', id } });
      return { id };
    });
  }
}
