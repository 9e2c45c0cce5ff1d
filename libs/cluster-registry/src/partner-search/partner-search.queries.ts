import { Injectable } from '@nestjs/common';
import {
  type Language,
  type LocalisedText,
  NotFound,
  type PartnerSearchEnd,
  type PartnerSearchesQuery,
  type PartnerSearchOutcome,
  type PartnerSearchPage,
  type PartnerSearchSummary,
  type PartnerSearchView,
  renderText,
} from '@hansa/contracts';
import { beginningOf, searchEntries } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { clusterColumn, clusterReference, type NamedCluster } from './cluster-reference.rules.js';
import { type Facet, SEARCHED_PARTNER_SEARCHES, searchesLookedFor } from './searched-partner-searches.queries.js';

type Plain = 'id' | 'status' | 'countries' | 'themes' | 'sectors' | 'partners' | 'until';

interface ItemRow extends Pick<PartnerSearchSummary, Plain> {
  cluster: NamedCluster;
  title: LocalisedText;
  sought: LocalisedText;
  endsAt: string;
  postedAt: string;
}

interface FullRow extends ItemRow, Pick<PartnerSearchView, 'sample' | 'version'> {
  offered: LocalisedText;
  endedAt: string | null;
  endedBy: PartnerSearchEnd | null;
  outcome: PartnerSearchOutcome | null;
  withdrawalReason: string | null;
  changedAt: string;
}

@Injectable()
export class PartnerSearchQueries {
  constructor(private readonly database: ClusterRegistryDatabase) {}

  /** The open ones, or those that have ended; what was withdrawn is not found. */
  async partnerSearches(query: PartnerSearchesQuery, languages: Language[]): Promise<PartnerSearchPage> {
    const found = await searchEntries<ItemRow, Facet>(
      this.database,
      SEARCHED_PARTNER_SEARCHES,
      searchesLookedFor(query, languages),
    );
    return { ...found, items: found.items.map((item) => summary(item, languages)) };
  }

  /** Also one that was withdrawn, with its reason. Throws `NotFound`. */
  async partnerSearch(id: string, languages: Language[]): Promise<PartnerSearchView> {
    const [row] = await this.database.query<{ search: FullRow }>(
      `select jsonb_build_object('id', s.id, 'status', ${statusNow('s')}, 'cluster', ${clusterColumn('c', 'o')},
         'title', s.title, 'sought', s.sought, 'offered', s.offered, 'countries', s.countries, 'themes', s.themes,
         'sectors', s.sectors, 'partners', s.partners, 'until', s.until, 'endsAt', s.ends_at, 'postedAt', s.posted_at,
         'changedAt', s.changed_at, 'endedAt', s.ended_at, 'endedBy', s.ended_by, 'outcome', s.outcome,
         'withdrawalReason', s.withdrawal_reason, 'sample', s.sample, 'version', s.version) as search
       from partner_search s join cluster c on c.id = s.cluster_id left join organisation o on o.id = c.owner_id
       where s.id = $1`,
      [id],
    );
    if (!row) throw new NotFound();
    return view(row.search, languages);
  }
}

/** SQL: one whose last day is over has ended, entered or not. */
export function statusNow(search: string): string {
  return `case when ${search}.status = 'open' and ${search}.ends_at <= hansa_now() then 'closed' else ${search}.status end`;
}

function summary(row: ItemRow, languages: readonly Language[]): PartnerSearchSummary {
  const { id, status, countries, themes, sectors, partners, until } = row;
  const sought = renderText(row.sought, languages);
  return {
    ...{ id, status, countries, themes, sectors, partners, until },
    cluster: clusterReference(row.cluster, languages),
    title: renderText(row.title, languages),
    sought: { ...sought, text: beginningOf(sought.text) },
    endsAt: instant(row.endsAt),
    postedAt: instant(row.postedAt),
  };
}

function view(row: FullRow, languages: readonly Language[]): PartnerSearchView {
  const { sample, version } = row;
  return {
    ...summary(row, languages),
    sought: renderText(row.sought, languages),
    offered: renderText(row.offered, languages),
    ended: endOf(row),
    ...{ changedAt: instant(row.changedAt), sample, version },
  };
}

function endOf({ status, endsAt, endedAt, endedBy, outcome, withdrawalReason }: FullRow): PartnerSearchView['ended'] {
  if (status === 'open') return null;
  return { at: instant(endedAt ?? endsAt), by: endedBy ?? 'time', outcome, reason: withdrawalReason };
}

/** JSON of the database has an offset and microseconds. */
function instant(text: string): string {
  return new Date(text).toISOString();
}
