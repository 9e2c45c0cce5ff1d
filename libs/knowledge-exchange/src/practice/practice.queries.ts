import { Injectable } from '@nestjs/common';
import {
  type Country,
  type Language,
  type LocalisedText,
  NotFound,
  type PracticeSummary,
  type PracticeView,
  renderText,
} from '@hansa/contracts';
import { Access, type Caller } from '@hansa/platform';
import { KnowledgeExchangeDatabase } from '../knowledge-exchange.database.js';
import { renderFacts } from '../fact/fact.rules.js';
import type { PracticeContent } from './practice.rules.js';

interface SummaryRow extends Pick<
  PracticeSummary,
  'id' | 'outcome' | 'status' | 'languages' | 'country' | 'region' | 'themes'
> {
  title: LocalisedText;
  summary: LocalisedText | null;
  ownerId: string;
  ownerName: LocalisedText | null;
  ownerCountry: Country | null;
  publishedAt: Date | null;
  validatedAt: Date | null;
}

interface FullRow extends SummaryRow, Omit<PracticeContent, keyof SummaryRow>, Pick<PracticeView, 'validation'> {
  withdrawalReason: LocalisedText | null;
  withdrawnAt: Date | null;
  createdAt: Date;
  changedAt: Date;
  sample: boolean;
  version: number;
}

const SUMMARY = `p.id, p.outcome, p.status, p.title, p.summary, p.languages, p.country, p.region, p.themes,
  p.owner_id as "ownerId", o.name as "ownerName", o.country as "ownerCountry", p.published_at as "publishedAt",
  p.validated_at as "validatedAt"`;

@Injectable()
export class PracticeQueries {
  constructor(
    private readonly database: KnowledgeExchangeDatabase,
    private readonly access: Access,
  ) {}

  /** What was never published is there for its organisation alone. */
  async practice(id: string, caller: Caller | null, languages: Language[]): Promise<PracticeView> {
    const [row] = await this.database.query<FullRow>(
      `select ${SUMMARY}, p.problem, p.done, p.evidence, p.went_wrong as "wentWrong",
         p.do_differently as "doDifferently", p.resources, p.cost, p.people, p.challenges, p.lessons, p.timescale,
         p.city, p.website, p.links, p.validation, p.withdrawal_reason as "withdrawalReason",
         p.withdrawn_at as "withdrawnAt", p.created_at as "createdAt", p.changed_at as "changedAt", p.sample, p.version
       from practice p left join organisation o on o.id = p.owner_id where p.id = $1`,
      [id],
    );
    if (!row) throw new NotFound();
    if (row.publishedAt === null && !(await this.maySeeDrafts(caller, row.ownerId))) throw new NotFound();
    return view(row, languages);
  }

  private maySeeDrafts(caller: Caller | null, ownerId: string): Promise<boolean> {
    if (!caller) return Promise.resolve(false);
    return this.access.allows(this.database, caller.personId, 'organisation.read', ownerId);
  }
}

export function summary(row: SummaryRow, languages: readonly Language[]): PracticeSummary {
  const { id, outcome, status, country, region, themes } = row;
  return {
    ...{ id, outcome, status, country, region, themes, languages: row.languages },
    title: renderText(row.title, languages),
    summary: row.summary && renderText(row.summary, languages),
    owner: {
      id: row.ownerId,
      name: row.ownerName && renderText(row.ownerName, languages),
      country: row.ownerCountry,
    },
    publishedAt: instant(row.publishedAt),
    validatedAt: instant(row.validatedAt),
  };
}

function view(row: FullRow, languages: readonly Language[]): PracticeView {
  const { cost, people, timescale, website, links, validation, sample, version } = row;
  const { country, region, ...rest } = summary(row, languages);
  const text = (stored: LocalisedText | null) => stored && renderText(stored, languages);
  return {
    ...rest,
    ...{ cost, people, timescale, website, links, validation, sample, version },
    ...{ problem: text(row.problem), done: text(row.done) },
    evidence: renderFacts(row.evidence, languages),
    ...{ wentWrong: text(row.wentWrong), doDifferently: text(row.doDifferently) },
    ...{ resources: text(row.resources), challenges: text(row.challenges), lessons: text(row.lessons) },
    place: country && { country, region, city: row.city },
    withdrawal: row.withdrawnAt && { reason: text(row.withdrawalReason)!, at: row.withdrawnAt.toISOString() },
    createdAt: row.createdAt.toISOString(),
    changedAt: row.changedAt.toISOString(),
  };
}

function instant(at: Date | null): string | null {
  return at && at.toISOString();
}
