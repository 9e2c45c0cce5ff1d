import { Injectable } from '@nestjs/common';
import type { AddFileQuery, FileName, FileType, Language, ResourceFile } from '@hansa/contracts';
import { Access, type Arrived, FileIsTooLarge, fileTypeOf, type Transaction, type Uploaded } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { KnowledgeExchangeSettings } from '../knowledge-exchange.settings.js';
import { lockChangeable } from '../resource/lock-changeable.js';
import { checkRoom } from './check-room.js';
import { KnowledgeFileStore } from './file-store.client.js';
import { PoolFile } from './file.entity.js';
import { fileView, ofMegabytes } from './file.rules.js';

interface Content {
  name: FileName;
  type: FileType;
  language: Language | null;
}

/** What can be refused is refused before a byte is read; what was read is then known by its content, and only then kept. */
@Injectable()
export class AddFile {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly access: Access,
    private readonly store: KnowledgeFileStore,
    private readonly settings: KnowledgeExchangeSettings,
  ) {}

  async execute(resourceId: string, { name, language }: AddFileQuery, upload: Uploaded): Promise<ResourceFile> {
    const most = ofMegabytes(this.settings.fileMegabytes);
    const { declared } = upload;
    if ((declared ?? 0) > most) throw new FileIsTooLarge({ limit: most, detail: `It may have ${most} bytes at most.` });
    await this.database.transaction((tx) => this.lockWithRoom(tx, resourceId, declared ?? 1));
    const arrived = await this.store.receive(upload.bytes, most);
    try {
      const recognised = await fileTypeOf(this.store.bytesOf(arrived), name);
      const { sha256 } = arrived;
      return await upload.once({ sha256 }, () =>
        this.add(resourceId, arrived, { ...recognised, language: language ?? null }),
      );
    } finally {
      await this.store.leaveIfArriving(arrived.id).catch(() => undefined);
    }
  }

  private add(resourceId: string, arrived: Arrived, content: Content): Promise<ResourceFile> {
    return this.database.transaction(async (tx) => {
      const { resource, files } = await this.lockWithRoom(tx, resourceId, arrived.size);
      const now = await tx.now();
      resource.changeFiles(files + 1, now);
      await tx.save(resource);
      await this.store.keep(tx, arrived.id);
      const about = { ...content, resourceId, id: arrived.id, position: files, addedBy: tx.actor };
      const file = await tx.save(PoolFile.added(about, now));
      const { ownerId: organisationId } = resource;
      const subject = { type: 'resource', id: resourceId };
      tx.record({ organisationId, action: 'knowledge-exchange.file-added', subject });
      return fileView(file, arrived.size);
    });
  }

  private async lockWithRoom(tx: Transaction, resourceId: string, size: number) {
    const resource = await lockChangeable(tx, this.access, resourceId);
    const files = await checkRoom(tx, resource, size, ofMegabytes(this.settings.organisationMegabytes));
    resource.changeFiles(files + 1, await tx.now());
    return { resource, files };
  }
}
