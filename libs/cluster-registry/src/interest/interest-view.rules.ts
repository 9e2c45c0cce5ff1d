import {
  type InterestStatus,
  type InterestView,
  type Language,
  type LocalisedText,
  type PartnerContact,
  type PartnerSearchStatus,
  renderText,
} from '@hansa/contracts';
import { clusterReference, type NamedCluster } from '../partner-search/cluster-reference.rules.js';

/** An interest as its queries read it. */
export interface InterestRow {
  id: string;
  status: InterestStatus;
  searchId: string;
  searchTitle: LocalisedText;
  searchStatus: PartnerSearchStatus;
  poster: NamedCluster;
  interested: NamedCluster;
  message: string | null;
  expressedAt: Date;
  answer: string | null;
  answeredAt: Date | null;
  contactName: string | null;
  contactEmail: string | null;
  posterContactName: string | null;
  posterContactEmail: string | null;
  cooperationId: string | null;
  version: number;
}

/** @param mine the organisations of the reader, of whom one at least is a side: who is none must not get here */
export function interestView(
  row: InterestRow,
  mine: ReadonlySet<string>,
  languages: readonly Language[],
): InterestView {
  const { id, status, message, cooperationId, version } = row;
  return {
    ...{ id, status, message, cooperationId, version },
    search: {
      id: row.searchId,
      title: renderText(row.searchTitle, languages),
      status: row.searchStatus,
      cluster: clusterReference(row.poster, languages),
    },
    cluster: clusterReference(row.interested, languages),
    expressedAt: row.expressedAt.toISOString(),
    answer: row.answeredAt && { text: row.answer, at: row.answeredAt.toISOString() },
    contacts: contactsFor(row, mine),
  };
}

/** Both sides see both once the interest is accepted; before, and without that, everyone his own alone. */
function contactsFor(row: InterestRow, mine: ReadonlySet<string>): InterestView['contacts'] {
  const both = row.status === 'accepted';
  return {
    poster: both || mine.has(row.poster.ownerId) ? contact(row.posterContactName, row.posterContactEmail) : null,
    interested: both || mine.has(row.interested.ownerId) ? contact(row.contactName, row.contactEmail) : null,
  };
}

function contact(name: string | null, email: string | null): PartnerContact | null {
  return name === null || email === null ? null : { name, email };
}
