import type { Permission, ResourceFile } from '@hansa/contracts';
import { KnowledgeExchangeModule } from '@hansa/knowledge-exchange';
import { definitionOf, type Database } from '@hansa/platform';
import { until } from '@hansa/platform/testing';
import { randomUUID } from 'node:crypto';
import { type Answer, type Boxes, startBoxes } from './realm.js';

export interface Person {
  id: string;
  token: string;
}

/** The pool of resources over HTTP, with an organisation whose people may do this and that there. */
export interface Pool extends Boxes {
  ownerId: string;
  /** May edit and publish. */
  signatory: Person;
  /** May edit. */
  editor: Person;
  database: Database;
  person(organisationId: string, ...permissions: Permission[]): Promise<Person>;
  /** A draft without a link. Gives its id. */
  draft(told?: Record<string, unknown>): Promise<string>;
  publish(id: string): Promise<Answer>;
  read(id: string, person?: Person): Promise<Answer>;
  upload(resourceId: string, name: string, content: Buffer | string, options?: UploadOptions): Promise<Answer>;
  /** Uploads what is surely taken. */
  added(resourceId: string, name: string, content: Buffer | string): Promise<ResourceFile>;
  /** Waits until every file has been looked into, and gives what came of it. */
  lookedInto(fileId: string): Promise<{ state: string; reason: string | null; excerpt: string }>;
  /** Waits until nothing is on its way in or out; gives how many files there are then. */
  quiet(): Promise<number>;
}

interface UploadOptions {
  by?: Person;
  query?: string;
  headers?: Record<string, string>;
}

export async function startPool(environment: Record<string, string> = {}): Promise<Pool> {
  const boxes = await startBoxes(environment, KnowledgeExchangeModule);
  const database = boxes.hansa.get<Database>(definitionOf(KnowledgeExchangeModule).database);
  const ownerId = randomUUID();
  const person = async (organisationId: string, ...permissions: Permission[]): Promise<Person> => {
    const id = randomUUID();
    await boxes.member(id, organisationId, ...permissions);
    return { id, token: await boxes.token({ sub: id }) };
  };
  const editor = await person(ownerId, 'organisation.read', 'knowledge.edit-resource');
  const all = ['organisation.read', 'knowledge.edit-resource', 'knowledge.publish-resource'] as const;
  const signatory = await person(ownerId, ...all);
  const text = (words: string) => ({ original: 'en', texts: { en: words } });

  const pool: Pool = {
    ...boxes,
    ...{ ownerId, signatory, editor, database, person },
    draft: async (told = {}) => {
      const body = {
        ...{ ownerId, kind: 'document', title: text('A report'), description: text('What came of it.') },
        ...{ languages: ['en'], licence: 'CC-BY-4.0', ...told },
      };
      const { status, body: made } = await boxes.call('POST', '/resources', { token: editor.token, body });
      if (status !== 201) throw new Error(JSON.stringify(made));
      return made.id as string;
    },
    publish: async (id) => {
      const { headers } = await pool.read(id, signatory);
      const match = { 'if-match': headers.get('etag')! };
      return boxes.call('POST', `/resources/${id}/publish`, { token: signatory.token, headers: match });
    },
    read: (id, { token } = editor) => boxes.call('GET', `/resources/${id}`, { token }),
    upload: async (resourceId, name, content, { by = editor, query = '', headers } = {}) => {
      const path = `/resources/${resourceId}/files?name=${encodeURIComponent(name)}${query}`;
      const response = await fetch(`${boxes.hansa.url}/api/v1/knowledge-exchange${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${by.token}`, 'content-type': 'application/octet-stream', ...headers },
        body: new Uint8Array(Buffer.from(content)),
      });
      return { status: response.status, headers: response.headers, body: await response.json() };
    },
    added: async (resourceId, name, content) => {
      const { status, body } = await pool.upload(resourceId, name, content);
      if (status !== 201) throw new Error(JSON.stringify(body));
      return body as ResourceFile;
    },
    lookedInto: async (fileId) => {
      const find = async () => {
        const [row] = await database.query<{ state: string; reason: string | null; excerpt: string }>(
          'select preview_state as state, preview_reason as reason, excerpt from resource_file where id = $1',
          [fileId],
        );
        return row!;
      };
      await until(async () => (await find()).state !== 'waiting', 60_000);
      return find();
    },
    quiet: async () => {
      const passing = `select 1 from stored_file where state <> 'kept' limit 1`;
      await until(async () => (await database.query(passing)).length === 0);
      const [row] = await database.query<{ count: number }>('select count(*)::integer as count from stored_file');
      return row!.count;
    },
  };
  return pool;
}
