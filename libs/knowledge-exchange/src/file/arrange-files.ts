import { Injectable } from '@nestjs/common';
import type { ArrangeFilesInput } from '@hansa/contracts';
import { Access, expectVersion, nameWithEnding } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { lockChangeable } from '../resource/lock-changeable.js';
import { PoolFile } from './file.entity.js';
import { FilesAreOthers } from './file.errors.js';

/** The order in which the files are shown, their names and languages. */
@Injectable()
export class ArrangeFiles {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly access: Access,
  ) {}

  async execute(resourceId: string, version: number, { files }: ArrangeFilesInput): Promise<void> {
    await this.database.transaction(async (tx) => {
      const resource = await lockChangeable(tx, this.access, resourceId);
      expectVersion(resource, version);
      const there = await tx.query<{ id: string }>('select id from resource_file where resource_id = $1', [resourceId]);
      const named = new Set(files.map(({ id }) => id.toLowerCase()));
      if (named.size !== there.length || !there.every(({ id }) => named.has(id))) throw new FilesAreOthers();
      resource.changeFiles(there.length, await tx.now());
      for (const [position, { id, name, language }] of files.entries()) {
        const file = await tx.get(PoolFile, id);
        file.arrange(position, nameWithEnding(name, file.type), language);
        await tx.save(file);
      }
      await tx.save(resource);
      const { ownerId: organisationId } = resource;
      const subject = { type: 'resource', id: resourceId };
      tx.record({ organisationId, action: 'knowledge-exchange.files-arranged', subject });
    });
  }
}
