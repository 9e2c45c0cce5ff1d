import { Injectable } from '@nestjs/common';
import {
  type Language,
  type LocalisedText,
  type ModuleSummary,
  type ModulesQuery,
  type ModuleVersionView,
  type ModuleView,
  NotFound,
  type OrganisationReference,
  type Page,
  renderText,
} from '@hansa/contracts';
import { Access, type Caller, page, readCursor, type Transaction } from '@hansa/platform';
import { z } from 'zod';
import { TrainingDatabase } from '../training.database.js';
import { ModuleIsUnknown, PrerequisiteLeadsBack } from './module.errors.js';
import { renderMaterial, type VersionContent } from './module.rules.js';

interface VersionRow extends VersionContent {
  id: string;
  moduleId: string;
  number: number;
  state: ModuleVersionView['state'];
  decision: ModuleVersionView['decision'];
  changeNote: LocalisedText | null;
  createdAt: Date;
  changedAt: Date;
  version: number;
}
interface ModuleRow extends Pick<ModuleSummary, 'id' | 'code' | 'level' | 'scope'> {
  ownerId: string;
  ownerName: LocalisedText | null;
  version: number;
}

const VERSION = `v.id, v.module_id as "moduleId", v.number, v.state, v.decision, v.title, v.summary, v.outcomes,
  v.target_groups as "targetGroups", v.languages, v.hours, v.prerequisites, v.materials,
  v.change_note as "changeNote", v.created_at as "createdAt", v.changed_at as "changedAt", v.version`;

/** A draft is for its owner and partners, and for the operator; $1 are organisations, $2 is true for the operator. */
const VISIBLE = `(v.state <> 'draft' or $2 or m.owner_id = any($1) or exists (
  select from module_partner p where p.module_id = m.id and p.organisation_id = any($1)))`;

/**
 * Throws when one of the modules is not here, or leads back to the module itself.
 * @param moduleId null for a module that is not there yet
 */
export async function expectPrerequisites(tx: Transaction, moduleId: string | null, ids: string[]): Promise<void> {
  const known = await tx.query<{ id: string }>('select id from module where id = any($1)', [ids]);
  const unknown = ids.findIndex((id) => !known.some((module) => module.id === id));
  if (unknown >= 0) throw new ModuleIsUnknown({ field: `prerequisites.${unknown}` });
  const [back] = await tx.query(
    `with recursive needed (id) as (
       select unnest($1::uuid[])
       union
       select unnest(v.prerequisites) from needed join module_version v on v.module_id = needed.id
       where v.state not in ('superseded', 'retired')
     ) select from needed where id = $2`,
    [ids, moduleId],
  );
  if (back) throw new PrerequisiteLeadsBack({ field: 'prerequisites' });
}

const organisation = (
  id: string,
  name: LocalisedText | null,
  languages: readonly Language[],
): OrganisationReference => ({
  id,
  name: name && renderText(name, languages),
});

@Injectable()
export class ModuleQueries {
  constructor(
    private readonly database: TrainingDatabase,
    private readonly access: Access,
  ) {}

  async modules(query: ModulesQuery, caller: Caller | null, languages: Language[]): Promise<Page<ModuleSummary>> {
    const [after] = readCursor(query.cursor, z.tuple([z.string()])) ?? [];
    const { level, scope, state, language, ownerId, q } = query;
    const rows = await this.database.query<ModuleRow & VersionRow>(
      `select ${VERSION}, m.id, m.code, m.level, m.scope, m.owner_id as "ownerId", o.name as "ownerName"
       from module m
       join lateral (select * from module_version v where v.module_id = m.id and ${VISIBLE}
                     order by v.state = 'integrated' desc, v.number desc limit 1) v on true
       left join organisation o on o.id = m.owner_id
       where ($3::text is null or m.code > $3) and ($4::text is null or m.level = $4)
         and ($5::text is null or m.scope = $5) and ($6::uuid is null or m.owner_id = $6)
         and ($7::text is null or $7 = any(v.languages))
         and ($8::text is null or exists (
           select from module_version v where v.module_id = m.id and v.state = $8 and ${VISIBLE}))
         and ($9::text is null or m.code ilike $9 or exists (
           select from jsonb_path_query(jsonb_build_array(v.title, v.summary), '$[*].texts.*.text') text
           where text #>> '{}' ilike $9))
       order by m.code limit $10`,
      [
        ...(await this.sight(caller)),
        ...[after, level, scope, ownerId, language, state].map((value) => value ?? null),
        q === undefined ? null : `%${q.replace(/[\\%_]/g, '\\$&')}%`,
        query.limit + 1,
      ],
    );
    const { items, nextCursor } = page(rows, query.limit, (row) => [row.code]);
    return { items: items.map((row) => summary(row, languages)), nextCursor };
  }

  async module(id: string, caller: Caller | null, languages: Language[]): Promise<ModuleView> {
    const [module] = await this.database.query<ModuleRow>(
      `select m.id, m.code, m.level, m.scope, m.owner_id as "ownerId", o.name as "ownerName", m.version
       from module m left join organisation o on o.id = m.owner_id where m.id = $1`,
      [id],
    );
    const versions = await this.versions(id, caller);
    if (!module || versions.length === 0) throw new NotFound();
    const current = versions.find(({ state }) => state === 'integrated');
    const { ownerId, ownerName, ...rest } = module;
    return {
      ...rest,
      owner: organisation(ownerId, ownerName, languages),
      partners: await this.partners(id, languages),
      current: current ? await this.view(module.code, current, languages) : null,
      versions: versions.map((row) => ({
        ...row,
        title: renderText(row.title, languages),
        changedAt: row.changedAt.toISOString(),
      })),
    };
  }

  async moduleVersion(
    moduleId: string,
    number: number,
    caller: Caller | null,
    languages: Language[],
  ): Promise<ModuleVersionView> {
    const row = (await this.versions(moduleId, caller)).find((version) => version.number === number);
    const [module] = await this.database.query<{ code: string }>('select code from module where id = $1', [moduleId]);
    if (!row || !module) throw new NotFound();
    return this.view(module.code, row, languages);
  }

  async partners(moduleId: string, languages: readonly Language[]): Promise<OrganisationReference[]> {
    const rows = await this.database.query<{ id: string; name: LocalisedText | null }>(
      `select p.organisation_id as id, o.name from module_partner p
       left join organisation o on o.id = p.organisation_id where p.module_id = $1 order by p.organisation_id`,
      [moduleId],
    );
    return rows.map(({ id, name }) => organisation(id, name, languages));
  }

  private async versions(moduleId: string, caller: Caller | null): Promise<VersionRow[]> {
    return this.database.query<VersionRow>(
      `select ${VERSION} from module_version v join module m on m.id = v.module_id
       where m.id = $3 and ${VISIBLE} order by v.number desc`,
      [...(await this.sight(caller)), moduleId],
    );
  }

  /** The first two parameters of `VISIBLE`. */
  private async sight(caller: Caller | null): Promise<[organisations: string[], operator: boolean]> {
    if (!caller) return [[], false];
    return [
      await this.access.organisations(this.database, caller.personId, 'organisation.read'),
      await this.access.allows(this.database, caller.personId, 'platform.operate', null),
    ];
  }

  private async view(code: string, row: VersionRow, languages: readonly Language[]): Promise<ModuleVersionView> {
    const codes = await this.database.query<{ moduleId: string; code: string }>(
      'select id as "moduleId", code from module where id = any($1) order by code',
      [row.prerequisites],
    );
    return {
      ...row,
      code,
      title: renderText(row.title, languages),
      summary: renderText(row.summary, languages),
      outcomes: row.outcomes.map((outcome) => renderText(outcome, languages)),
      prerequisites: codes,
      materials: row.materials.map((material) => renderMaterial(material, languages)),
      changeNote: row.changeNote && renderText(row.changeNote, languages),
      createdAt: row.createdAt.toISOString(),
      changedAt: row.changedAt.toISOString(),
    };
  }
}

function summary(row: ModuleRow & VersionRow, languages: readonly Language[]): ModuleSummary {
  return {
    ...row,
    owner: organisation(row.ownerId, row.ownerName, languages),
    title: renderText(row.title, languages),
    summary: renderText(row.summary, languages),
  };
}
