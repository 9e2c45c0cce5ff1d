import { Injectable } from '@nestjs/common';
import { type ChangeModuleVersionInput, writeTexts } from '@hansa/contracts';
import { expectVersion } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { TrainingDatabase } from '../training.database.js';
import { Module } from './module.entity.js';
import { expectPrerequisites } from './module.queries.js';
import { writeContent } from './module.rules.js';
import { ModuleVersion } from './module-version.entity.js';

@Injectable()
export class ChangeModuleVersion {
  constructor(private readonly database: TrainingDatabase) {}

  execute(moduleId: string, number: number, seen: number, input: ChangeModuleVersionInput): Promise<void> {
    const { changeNote, ...content } = input;
    return this.database.transaction(async (tx) => {
      const version = await tx.get(ModuleVersion, { moduleId, number }, { lock: true });
      expectVersion(version, seen);
      if (content.prerequisites) await expectPrerequisites(tx, moduleId, content.prerequisites);
      const written = writeContent(content, version, randomUUID);
      const note = changeNote && { changeNote: writeTexts(changeNote, version.changeNote ?? undefined) };
      version.change({ ...written, ...note }, await tx.now());
      await tx.save(version);
      const { ownerId } = await tx.get(Module, moduleId);
      tx.record({
        organisationId: ownerId,
        action: 'training.module-version-changed',
        subject: { type: 'module-version', id: version.id },
      });
    });
  }
}
