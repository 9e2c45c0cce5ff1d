import { Injectable } from '@nestjs/common';
import {
  type Country,
  type Language,
  type LocalisedText,
  NotFound,
  type OwnResource,
  type OwnResourcePage,
  type OwnResourcesQuery,
  type Provenance,
  renderText,
  type ResourceFacets,
  type ResourceFile,
  type ResourcePage,
  type ResourcesQuery,
  type ResourceSummary,
  type ResourceView,
} from '@hansa/contracts';
import { Access, beginningOf, type Caller, page, readCursor, searchEntries } from '@hansa/platform';
import { z } from 'zod';
import { FILES_OF_RESOURCE } from '../file/files-of-resource.queries.js';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { resourcesLookedFor, SEARCHED_RESOURCES } from './searched-resources.queries.js';
import type { SourceModule } from './resource.rules.js';

interface ItemRow extends Pick<
  ResourceSummary,
  'id' | 'kind' | 'languages' | 'licence' | 'country' | 'level' | 'themes'
> {
  title: LocalisedText;
  description: LocalisedText;
  module: SourceModule | null;
  ownerId: string;
  ownerName: LocalisedText | null;
  ownerCountry: Country | null;
  publishedAt: string | null;
}

interface FullRow
  extends ItemRow, Pick<ResourceView, 'state' | 'links' | 'files' | 'supersededBy' | 'sample' | 'version'> {
  withdrawalReason: string | null;
  withdrawnAt: string | null;
  createdAt: string;
  changedAt: string;
}

interface OwnRow extends Pick<OwnResource, 'id' | 'kind' | 'state' | 'languages'> {
  title: LocalisedText;
  changedAt: Date;
  publishedAt: Date | null;
  createdAt: Date;
}

const Cursor = z.tuple([z.iso.datetime(), z.uuid()]);

@Injectable()
export class ResourceQueries {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly access: Access,
  ) {}

  /** What is in the pool. Drafts, and what was withdrawn or superseded, are not found. */
  async resources(query: ResourcesQuery, languages: Language[]): Promise<ResourcePage> {
    const found = await searchEntries<ItemRow, keyof ResourceFacets>(
      this.database,
      SEARCHED_RESOURCES,
      resourcesLookedFor(query, languages),
    );
    return { ...found, items: found.items.map((item) => summary(item, languages)) };
  }

  /** A draft is there for its organisation alone. */
  async resource(id: string, caller: Caller | null, languages: Language[]): Promise<ResourceView> {
    const [row] = await this.database.query<{ resource: FullRow }>(
      `select jsonb_build_object('id', r.id, 'kind', r.kind, 'state', r.state, 'title', r.title,
         'description', r.description, 'languages', r.languages, 'licence', r.licence, 'links', r.links,
         'files', ${FILES_OF_RESOURCE},
         'country', coalesce(r.country, o.country), 'level', r.level, 'themes', r.themes, 'module', r.module,
         'ownerId', r.owner_id, 'ownerName', o.name, 'ownerCountry', o.country, 'supersededBy', r.superseded_by,
         'withdrawalReason', r.withdrawal_reason, 'withdrawnAt', r.withdrawn_at, 'publishedAt', r.published_at,
         'createdAt', r.created_at, 'changedAt', r.changed_at, 'sample', r.sample, 'version', r.version) as resource
       from resource r left join organisation o on o.id = r.owner_id where r.id = $1`,
      [id],
    );
    if (!row) throw new NotFound();
    const { resource } = row;
    if (resource.state === 'draft' && !(await this.maySeeDrafts(caller, resource.ownerId))) throw new NotFound();
    return view(resource, languages);
  }

  /** All that an organisation added, whatever the state. */
  async ofOrganisation(ownerId: string, query: OwnResourcesQuery, languages: Language[]): Promise<OwnResourcePage> {
    const [at, id] = readCursor(query.cursor, Cursor) ?? [null, null];
    const states = query.state === undefined ? null : [query.state].flat();
    const rows = await this.database.query<OwnRow>(
      `select id, kind, state, title, languages, changed_at as "changedAt", published_at as "publishedAt",
         created_at as "createdAt"
       from resource where owner_id = $1 and ($2::text[] is null or state = any($2))
         and ($3::timestamptz is null or (created_at, id) < ($3, $4))
       order by created_at desc, id desc limit $5`,
      [ownerId, states, at, id, query.limit + 1],
    );
    const { items, nextCursor } = page(rows, query.limit, (row) => [row.createdAt.toISOString(), row.id]);
    return { items: items.map((row) => own(row, languages)), nextCursor };
  }

  private maySeeDrafts(caller: Caller | null, ownerId: string): Promise<boolean> {
    if (!caller) return Promise.resolve(false);
    return this.access.allows(this.database, caller.personId, 'organisation.read', ownerId);
  }
}

function summary(row: ItemRow, languages: readonly Language[]): ResourceSummary {
  const { id, kind, licence, country, level, themes } = row;
  const description = renderText(row.description, languages);
  return {
    ...{ id, kind, languages: row.languages, licence, country, level, themes },
    title: renderText(row.title, languages),
    description: { ...description, text: beginningOf(description.text) },
    owner: {
      id: row.ownerId,
      name: row.ownerName && renderText(row.ownerName, languages),
      country: row.ownerCountry,
    },
    provenance: provenance(row, languages),
    publishedAt: instant(row.publishedAt)!,
  };
}

function own(
  { title, changedAt, publishedAt, createdAt: _, ...row }: OwnRow,
  languages: readonly Language[],
): OwnResource {
  return {
    ...row,
    title: renderText(title, languages),
    changedAt: changedAt.toISOString(),
    publishedAt: publishedAt?.toISOString() ?? null,
  };
}

function view(row: FullRow, languages: readonly Language[]): ResourceView {
  const { state, links, files, supersededBy, sample, version, withdrawalReason, withdrawnAt } = row;
  return {
    ...summary(row, languages),
    ...{ state, links, files: files.map(inUtc), supersededBy, sample, version },
    description: renderText(row.description, languages),
    publishedAt: instant(row.publishedAt),
    withdrawal: withdrawalReason && withdrawnAt ? { reason: withdrawalReason, at: instant(withdrawnAt)! } : null,
    createdAt: instant(row.createdAt)!,
    changedAt: instant(row.changedAt)!,
  };
}

function provenance({ module, ownerId }: ItemRow, languages: readonly Language[]): Provenance {
  if (!module) return { from: 'organisation', organisationId: ownerId };
  return { from: 'module', ...module, title: renderText(module.title, languages) };
}

function inUtc(file: ResourceFile): ResourceFile {
  return { ...file, addedAt: instant(file.addedAt)! };
}

/** JSON of the database has an offset and microseconds. */
function instant(text: string | null): string | null {
  return text === null ? null : new Date(text).toISOString();
}
