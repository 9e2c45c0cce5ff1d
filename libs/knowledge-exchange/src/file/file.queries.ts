import { Injectable } from '@nestjs/common';
import { type FilePreview, NotFound, type ResourceState } from '@hansa/contracts';
import { Access, type Caller } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { KnowledgeFileStore } from './file-store.client.js';
import { ThereIsNoPreview } from './file.errors.js';

interface Row {
  state: ResourceState;
  ownerId: string;
  name: string;
  type: string;
  preview: FilePreview;
  content: Stored;
  picture: Stored | null;
}

interface Stored {
  id: string;
  size: number;
  sha256: string;
}

@Injectable()
export class FileQueries {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly access: Access,
    private readonly store: KnowledgeFileStore,
  ) {}

  /** What a reader may have, to be sent. Throws `NotFound`. */
  async file(resourceId: string, id: string, caller: Caller | null) {
    const { name, type, content } = await this.find(resourceId, id, caller);
    const isText = type.startsWith('text/');
    return this.toSend(content, name, isText ? `${type}; charset=utf-8` : type);
  }

  /** The picture of a file. Throws `ThereIsNoPreview`, which says whether it is still to come. */
  async preview(resourceId: string, id: string, caller: Caller | null) {
    const { name, preview, picture } = await this.find(resourceId, id, caller);
    if (!picture) throw new ThereIsNoPreview({ ...preview });
    return this.toSend(picture, `${name}.webp`, 'image/webp');
  }

  private toSend({ id, size, sha256 }: Stored, name: string, type: string) {
    return { name, type, size, sha256, open: (range?: { from: number; to: number }) => this.store.open(id, range) };
  }

  /** Of a draft its organisation's people have them, of what is or was superseded everybody, of the withdrawn nobody. */
  private async find(resourceId: string, id: string, caller: Caller | null): Promise<Row> {
    const [row] = await this.database.query<Row>(
      `select r.state, r.owner_id as "ownerId", f.name, f.type,
         jsonb_build_object('state', f.preview_state, 'reason', f.preview_reason) as preview,
         jsonb_build_object('id', s.id, 'size', s.size, 'sha256', s.sha256) as content,
         case when p.id is not null then jsonb_build_object('id', p.id, 'size', p.size, 'sha256', p.sha256) end as picture
       from resource_file f join resource r on r.id = f.resource_id join stored_file s on s.id = f.id
       left join stored_file p on p.id = f.preview_id
       where f.resource_id = $1 and f.id = $2 and r.state <> 'withdrawn'`,
      [resourceId, id],
    );
    if (!row) throw new NotFound();
    if (row.state === 'draft' && !(await this.isOfOwner(caller, row.ownerId))) throw new NotFound();
    return row;
  }

  private async isOfOwner(caller: Caller | null, ownerId: string): Promise<boolean> {
    return caller !== null && this.access.allows(this.database, caller.personId, 'organisation.read', ownerId);
  }
}
