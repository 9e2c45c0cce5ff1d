import { Injectable } from '@nestjs/common';
import { Sweep } from '@hansa/platform';
import { KnowledgeFileStore } from './file-store.client.js';

/** What nobody kept, and what has lost its row, goes. */
@Injectable()
export class SweepFiles {
  constructor(private readonly store: KnowledgeFileStore) {}

  @Sweep()
  sweep(): Promise<number> {
    return this.store.sweep();
  }
}
