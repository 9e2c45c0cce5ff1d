import { Injectable } from '@nestjs/common';
import { Files, FileStore } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';

/** Where the bytes of the pool's files lie. */
@Injectable()
export class KnowledgeFileStore extends FileStore {
  constructor(database: KnowledgeExchangeDatabase, files: Files) {
    super('knowledge-exchange', database, files);
  }
}
