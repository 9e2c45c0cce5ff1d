import { Injectable } from '@nestjs/common';
import { Access } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { lockChangeable } from '../resource/lock-changeable.js';
import { countFiles } from './count-files.js';
import { PoolFile } from './file.entity.js';

/** Its bytes, and those of its picture, leave after the commit. */
@Injectable()
export class RemoveFile {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly access: Access,
  ) {}

  async execute(resourceId: string, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const resource = await lockChangeable(tx, this.access, resourceId);
      const file = await tx.get(PoolFile, { id, resourceId });
      resource.removeFile((await countFiles(tx, resourceId)) - 1, await tx.now());
      await tx.save(resource);
      await tx.remove(file);
      const { ownerId: organisationId } = resource;
      const subject = { type: 'resource', id: resourceId };
      tx.record({ organisationId, action: 'knowledge-exchange.file-removed', subject });
    });
  }
}
