import {
  type ClusterContact,
  type ClusterCriteria,
  type ClusterEnd,
  type ClusterView,
  type CriterionCode,
  type LabelOfCluster,
  type Language,
  type LocalisedText,
  type MemberCounts,
  type OwnCluster,
  renderText,
} from '@hansa/contracts';
import { isPublic, type PlanStep, type Remark } from './cluster.rules.js';

/** A profile as it lies in the database, with the name of its owner and the vouching that holds. */
export interface ClusterRow extends Pick<
  ClusterView,
  'id' | 'status' | 'acronym' | 'website' | 'englishPage' | 'country' | 'region' | 'place' | 'sectors' | 'themes'
> {
  ownerId: string;
  ownerName: LocalisedText | null;
  name: LocalisedText;
  summary: LocalisedText;
  services: LocalisedText | null;
  longitude: number | null;
  latitude: number | null;
  managementFte: number | null;
  founded: number | null;
  criteriaVersion: number | null;
  unmet: CriterionCode[];
  plan: PlanStep[];
  remarks: Remark[];
  agencyId: string | null;
  agencyName: LocalisedText | null;
  programme: LocalisedText | null;
  until: string | null;
  vouchedAt: Date | null;
  label: LabelOfCluster | null;
  submittedAt: Date | null;
  publishedAt: Date | null;
  confirmedAt: Date | null;
  remindedAt: Date | null;
  endedAt: Date | null;
  endCause: ClusterEnd | null;
  endReason: LocalisedText | null;
  changedAt: Date;
  sample: boolean;
  version: number;
}

/** What belongs to a profile beyond its row. `criteria` is for those alone who have to do with it. */
export interface Beside {
  members: MemberCounts;
  contacts: ClusterContact[];
  criteria: ClusterCriteria | null;
}

const DAY = 24 * 60 * 60 * 1000;

/** When a profile expires unless it is reconfirmed; null for one that is not public. */
export function confirmBy(
  { status, confirmedAt }: Pick<ClusterRow, 'status' | 'confirmedAt'>,
  days: number,
): string | null {
  if (!isPublic(status) || !confirmedAt) return null;
  return new Date(confirmedAt.getTime() + days * DAY).toISOString();
}

/** What a line of an organisation's own profiles is made of. */
export type OwnClusterRow = Pick<
  ClusterRow,
  'id' | 'status' | 'name' | 'acronym' | 'country' | 'changedAt' | 'confirmedAt'
>;

export function ownCluster(row: OwnClusterRow, languages: readonly Language[], days: number): OwnCluster {
  const { id, status, acronym, country } = row;
  return {
    ...{ id, status, name: renderText(row.name, languages), acronym, country },
    ...{ changedAt: row.changedAt.toISOString(), confirmBy: confirmBy(row, days) },
  };
}

export function clusterView(
  row: ClusterRow,
  { members, contacts, criteria }: Beside,
  languages: readonly Language[],
  days: number,
): ClusterView {
  const { website, englishPage, region, place, sectors, themes, managementFte, founded, sample, version } = row;
  const render = (text: LocalisedText | null) => text && renderText(text, languages);
  const instant = (date: Date | null) => date && date.toISOString();
  return {
    ...ownCluster(row, languages, days),
    owner: { id: row.ownerId, name: render(row.ownerName) },
    summary: renderText(row.summary, languages),
    services: render(row.services),
    ...{ website, englishPage, region, place, sectors, themes, managementFte, founded },
    position:
      row.longitude === null || row.latitude === null ? null : { longitude: row.longitude, latitude: row.latitude },
    members,
    // What has ended is still found by its link; nobody is to be written to about it any more.
    contacts: criteria ? contacts : contacts.filter(({ isPublic: shown }) => shown && isPublic(row.status)),
    plan: row.plan.map((step) => ({ ...step, action: renderText(step.action, languages) })),
    label: row.label,
    vouching: row.agencyId
      ? {
          agency: { id: row.agencyId, name: render(row.agencyName) },
          programme: renderText(row.programme!, languages),
          until: row.until!,
          since: row.vouchedAt!.toISOString(),
        }
      : null,
    ...{ submittedAt: instant(row.submittedAt), publishedAt: instant(row.publishedAt) },
    confirmedAt: instant(row.confirmedAt),
    ended: row.endedAt && {
      ...{ cause: row.endCause!, reason: render(row.endReason), at: row.endedAt.toISOString() },
    },
    inside: criteria && {
      criteria,
      remarks: row.remarks.map(({ field, text }) => ({ field, text: renderText(text, languages) })),
    },
    ...{ sample, version },
  };
}
