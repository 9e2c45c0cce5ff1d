import { Injectable } from '@nestjs/common';
import {
  type Country,
  type Language,
  type LocalisedText,
  NotFound,
  type OrganisationsQuery,
  type OrganisationSummary,
  type OrganisationType,
  type OrganisationView,
  type Page,
  renderText,
} from '@hansa/contracts';
import { page, readCursor } from '@hansa/platform';
import { z } from 'zod';
import { IdentityDatabase } from '../identity.database.js';
import { instant } from '../instant.js';
import { searchable } from './organisation.entity.js';

interface Row {
  id: string;
  name: LocalisedText;
  sort_name: string;
  type: OrganisationType;
  country: Country;
  recognised_for: Country | null;
  sample: boolean;
}

interface DetailRow extends Row {
  website: string | null;
  created_at: Date;
  closed_at: Date | null;
  version: number;
  parent_id: string | null;
  parent_name: LocalisedText | null;
}

const Cursor = z.tuple([z.string().refine((name) => !name.includes('\0')), z.uuid()]);

@Injectable()
export class OrganisationQueries {
  constructor(private readonly database: IdentityDatabase) {}

  async list(query: OrganisationsQuery, languages: Language[]): Promise<Page<OrganisationSummary>> {
    const cursor = readCursor(query.cursor, Cursor);
    const parameters: unknown[] = [];
    const parameter = (value: unknown) => `$${parameters.push(value)}`;
    const conditions = [
      'closed_at is null',
      query.type && `type = ${parameter(query.type)}`,
      query.country && `country = ${parameter(query.country)}`,
      query.recognisedFor && `recognised_for = ${parameter(query.recognisedFor)}`,
      query.q && `search like ${parameter(`%${searchable(query.q).replace(/[\\%_]/g, '\\$&')}%`)}`,
      cursor && `(sort_name, id) > (${parameter(cursor[0])}, ${parameter(cursor[1])}::uuid)`,
    ].filter(Boolean);
    const rows = await this.database.query<Row>(
      `select id, name, sort_name, type, country, recognised_for, sample from organisation
       where ${conditions.join(' and ')}
       order by sort_name, id limit ${parameter(query.limit + 1)}`,
      parameters,
    );
    const { items, nextCursor } = page(rows, query.limit, (row) => [row.sort_name, row.id]);
    return { items: items.map((row) => summary(row, languages)), nextCursor };
  }

  async one(id: string, languages: Language[]): Promise<OrganisationView> {
    const [row] = await this.database.query<DetailRow>(
      `select o.*, p.name as parent_name from organisation o left join organisation p on p.id = o.parent_id
       where o.id = $1`,
      [id],
    );
    if (!row) throw new NotFound();
    const { parent_id: parentId, parent_name: parentName } = row;
    return {
      ...summary(row, languages),
      website: row.website,
      parent: parentId && parentName ? { id: parentId, name: renderText(parentName, languages) } : null,
      names: {
        original: row.name.original,
        texts: Object.fromEntries(Object.entries(row.name.texts).map(([language, { text }]) => [language, text])),
      },
      createdAt: instant(row.created_at),
      closedAt: row.closed_at && instant(row.closed_at),
      version: row.version,
    };
  }
}

function summary(row: Row, languages: Language[]): OrganisationSummary {
  const { id, type, country, sample } = row;
  return { id, name: renderText(row.name, languages), type, country, recognisedFor: row.recognised_for, sample };
}
