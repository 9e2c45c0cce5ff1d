import { Database } from '@hansa/platform';
import { Discussion } from './discussion/discussion.entity.js';
import { Post } from './discussion/post.entity.js';
import { PoolFile } from './file/file.entity.js';
import { CreateResources1764000001000 } from './migrations/1764000001000-create-resources.js';
import { CreateResourceSearch1764000001010 } from './migrations/1764000001010-create-resource-search.js';
import { SearchEverythingAlike1764000001100 } from './migrations/1764000001100-search-everything-alike.js';
import { CreatePractices1764000001200 } from './migrations/1764000001200-create-practices.js';
import { CreateTransfers1764000001210 } from './migrations/1764000001210-create-transfers.js';
import { SearchPractices1764000001220 } from './migrations/1764000001220-search-practices.js';
import { CreateDiscussions1764000001300 } from './migrations/1764000001300-create-discussions.js';
import { CreateNews1764000001310 } from './migrations/1764000001310-create-news.js';
import { CreateFiles1764000001400 } from './migrations/1764000001400-create-files.js';
import { SearchAll1764000001500 } from './migrations/1764000001500-search-all.js';
import { Practice } from './practice/practice.entity.js';
import { Resource } from './resource/resource.entity.js';
import { Transfer } from './transfer/transfer.entity.js';

/** The pool of resources. */
export class KnowledgeExchangeDatabase extends Database {
  static override readonly entities = [Resource, PoolFile, Practice, Transfer, Discussion, Post];
  static override readonly migrations = [
    CreateResources1764000001000,
    CreateResourceSearch1764000001010,
    SearchEverythingAlike1764000001100,
    CreatePractices1764000001200,
    CreateTransfers1764000001210,
    SearchPractices1764000001220,
    CreateDiscussions1764000001300,
    CreateNews1764000001310,
    CreateFiles1764000001400,
    SearchAll1764000001500,
  ];
}
