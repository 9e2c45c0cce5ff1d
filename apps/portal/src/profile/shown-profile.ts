import type { ClusterField, ClusterPast, ClusterView, CriterionCode, MemberType, RenderedText } from '@hansa/contracts';

/** A profile to be read, out of its page or out of its ledger. */
export interface ShownProfile {
  name: RenderedText;
  acronym: string | null;
  summary: RenderedText;
  services: RenderedText | null;
  website: string | null;
  englishPage: string | null;
  region: string | null;
  place: string | null;
  position: { longitude: number; latitude: number } | null;
  sectors: string[];
  themes: string[];
  managementFte: number | null;
  founded: number | null;
  plan: { criterion: CriterionCode; action: RenderedText; by: string }[];
  members: { total: number; byType: Record<MemberType, number> };
  /** The ledger has none. */
  contacts: ClusterView['contacts'] | null;
}

export const shownView = (view: ClusterView): ShownProfile => view;

export function shownRecord({ record }: Pick<ClusterPast, 'record'>): ShownProfile {
  const { longitude, latitude, members } = record;
  const byType = { company: 0, research: 0, public: 0, 'civil-society': 0, other: 0 };
  for (const { type } of members) byType[type]++;
  return {
    ...record,
    position: longitude === null || latitude === null ? null : { longitude, latitude },
    members: { total: members.length, byType },
    contacts: null,
  };
}

export const SHOWN_FIELDS: readonly ClusterField[] = [
  ...(['name', 'acronym', 'summary', 'services', 'website', 'englishPage', 'region', 'place', 'position'] as const),
  ...(['sectors', 'themes', 'managementFte', 'founded', 'members', 'contacts', 'plan'] as const),
];

/** Whether a field reads the same in both; a text also by what it is translated into, and whether that is up to date. */
export function readsTheSame(field: ClusterField, one: ShownProfile, other: ShownProfile): boolean {
  if (field === 'contacts' && (one.contacts === null || other.contacts === null)) return true;
  const said = ({ [field]: value }: ShownProfile) => JSON.stringify(value, inOrder);
  if (field === 'members')
    return JSON.stringify(one.members.byType, inOrder) === JSON.stringify(other.members.byType, inOrder);
  return said(one) === said(other);
}
const inOrder = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
