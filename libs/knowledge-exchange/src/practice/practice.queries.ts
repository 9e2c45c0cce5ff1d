import { Injectable } from '@nestjs/common';
import {
  type Language,
  NotFound,
  type PracticeChecklist,
  type PracticeFacets,
  type PracticePage,
  type PracticesQuery,
  type PracticeView,
} from '@hansa/contracts';
import { Access, type Caller, searchEntries } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { TRANSFER_COUNTS } from '../transfer/transfer-flows.queries.js';
import { checklist } from './practice.rules.js';
import { type FullRow, renderPractice, renderSummary, type StepRow, type SummaryRow } from './practice-view.rules.js';
import { practicesLookedFor, SEARCHED_PRACTICES } from './searched-practices.queries.js';

@Injectable()
export class PracticeQueries {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly access: Access,
  ) {}

  /** What is public; asked for by its status, also what the reader's organisations have in the making or withdrew. */
  async practices(query: PracticesQuery, caller: Caller | null, languages: Language[]): Promise<PracticePage> {
    const own =
      caller && query.status
        ? await this.access.organisations(this.database, caller.personId, 'organisation.read')
        : [];
    const found = await searchEntries<SummaryRow, keyof PracticeFacets>(
      this.database,
      SEARCHED_PRACTICES,
      practicesLookedFor(query, languages, own),
    );
    return { ...found, items: found.items.map((item) => renderSummary(item, languages)) };
  }

  /** What was never published is there for its organisation alone. */
  async practice(id: string, caller: Caller | null, languages: Language[]): Promise<PracticeView> {
    const row = await this.row(id);
    const member = caller !== null && (await this.isMember(caller, row.ownerId));
    if (row.publishedAt === null && !member) throw new NotFound();
    const concerned = member || (caller !== null && (await this.isExpert(caller, row.themes)));
    return renderPractice(row, await this.steps(id), concerned, languages);
  }

  async checklist(id: string): Promise<PracticeChecklist> {
    const items = checklist(await this.row(id));
    return { complete: items.every(({ met }) => met), items };
  }

  private async row(id: string): Promise<FullRow> {
    const [row] = await this.database.query<FullRow>(
      `select p.id, p.outcome, p.status, p.title, p.summary, p.languages, p.country, p.region, p.themes,
         p.owner_id as "ownerId", o.name as "ownerName", o.country as "ownerCountry",
         p.published_at as "publishedAt", p.validated_at as "validatedAt", p.problem, p.done, p.evidence,
         p.went_wrong as "wentWrong", p.do_differently as "doDifferently", p.resources, p.cost, p.people, p.challenges,
         p.lessons, p.timescale, p.city, p.website, p.validation, p.withdrawal_reason as "withdrawalReason",
         p.withdrawn_at as "withdrawnAt", p.created_at as "createdAt", p.changed_at as "changedAt", p.sample, p.version,
         (select coalesce(jsonb_agg(l.link || jsonb_build_object('title', (
            select d.title from discussable d where d.type = l.link->>'type' and d.id = (l.link->>'id')::uuid limit 1))
            order by l.number), '[]')
          from jsonb_array_elements(p.links) with ordinality l (link, number)) as links,
         (select ${TRANSFER_COUNTS} from transfer t where t.practice_id = p.id) as transfers
       from practice p left join organisation o on o.id = p.owner_id where p.id = $1`,
      [id],
    );
    if (!row) throw new NotFound();
    return row;
  }

  private steps(id: string): Promise<StepRow[]> {
    return this.database.query(
      `select s.step, s.role, s.person_id as "personId", n.name as "personName", s.at, s.note, s.remarks
       from practice_step s left join person n on n.id = s.person_id where s.practice_id = $1 order by s.number`,
      [id],
    );
  }

  private isMember({ personId }: Caller, ownerId: string): Promise<boolean> {
    return this.access.allows(this.database, personId, 'organisation.read', ownerId);
  }

  private async isExpert({ personId }: Caller, themes: readonly string[]): Promise<boolean> {
    const reach = await this.access.reach(this.database, personId, 'knowledge.validate-practice');
    return reach !== null && themes.some((theme) => reach.themes.includes(theme));
  }
}
