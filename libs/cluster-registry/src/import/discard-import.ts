import { Injectable } from '@nestjs/common';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { Import } from './import.entity.js';

/** Takes away what was read of a file. What has been applied stays in the registry. */
@Injectable()
export class DiscardImport {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  async execute(id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const file = await tx.get(Import, id, { lock: true });
      file.mayBeDiscarded();
      await tx.remove(file);
    });
  }
}
