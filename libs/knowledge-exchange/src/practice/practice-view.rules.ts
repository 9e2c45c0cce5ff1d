import {
  type Country,
  type Language,
  type LocalisedText,
  type PracticeField,
  type PracticeLink,
  type PracticeStep,
  type PracticeSummary,
  type PracticeView,
  renderText,
} from '@hansa/contracts';
import { renderFacts } from '../fact/fact.rules.js';
import type { PracticeContent } from './practice.rules.js';

/** A time as the driver or the JSON of the database gives it. */
type Time = Date | string;

export interface SummaryRow extends Pick<
  PracticeSummary,
  'id' | 'outcome' | 'status' | 'languages' | 'country' | 'region' | 'themes'
> {
  title: LocalisedText;
  summary: LocalisedText | null;
  ownerId: string;
  ownerName: LocalisedText | null;
  ownerCountry: Country | null;
  publishedAt: Time | null;
  validatedAt: Time | null;
}

export interface FullRow
  extends
    SummaryRow,
    Omit<PracticeContent, keyof SummaryRow | 'links'>,
    Pick<PracticeView, 'validation' | 'transfers' | 'sample' | 'version'> {
  links: (PracticeLink & { title: LocalisedText | null })[];
  withdrawalReason: LocalisedText | null;
  withdrawnAt: Time | null;
  createdAt: Time;
  changedAt: Time;
}

export interface StepRow extends Pick<PracticeStep, 'step' | 'role'> {
  personId: string | null;
  personName: string | null;
  at: Time;
  note: LocalisedText | null;
  remarks: { field: PracticeField; remark: LocalisedText }[];
}

export function renderSummary(row: SummaryRow, languages: readonly Language[]): PracticeSummary {
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
    publishedAt: row.publishedAt && instant(row.publishedAt),
    validatedAt: row.validatedAt && instant(row.validatedAt),
  };
}

/** @param concerned whether the reader may see what was remarked, and its whole way */
export function renderPractice(
  row: FullRow,
  steps: readonly StepRow[],
  concerned: boolean,
  languages: readonly Language[],
): PracticeView {
  const { cost, people, timescale, website, validation, transfers, sample, version } = row;
  const { country, region, ...rest } = renderSummary(row, languages);
  const text = (stored: LocalisedText | null) => stored && renderText(stored, languages);
  const history = steps.map((step) => renderStep(step, languages));
  return {
    ...rest,
    ...{ cost, people, timescale, website, validation, transfers, sample, version },
    links: row.links.map((link) => ({ ...link, title: text(link.title) })),
    ...{ problem: text(row.problem), done: text(row.done), evidence: renderFacts(row.evidence, languages) },
    ...{ wentWrong: text(row.wentWrong), doDifferently: text(row.doDifferently) },
    ...{ resources: text(row.resources), challenges: text(row.challenges), lessons: text(row.lessons) },
    place: country && { country, region, city: row.city },
    changes: history.flatMap(({ step, at, note }) =>
      note && (step === 'changed' || step === 'validation-lost')
        ? [{ at, note, validationLost: step === 'validation-lost' }]
        : [],
    ),
    remarks: concerned ? openRemarks(row, history) : null,
    history: concerned ? history : null,
    withdrawal: row.withdrawnAt ? { reason: text(row.withdrawalReason)!, at: instant(row.withdrawnAt) } : null,
    createdAt: instant(row.createdAt),
    changedAt: instant(row.changedAt),
  };
}

function renderStep(
  { step, role, personId, personName, ...row }: StepRow,
  languages: readonly Language[],
): PracticeStep {
  return {
    ...{ step, role, at: instant(row.at) },
    person: personId === null ? null : { id: personId, name: personName },
    note: row.note && renderText(row.note, languages),
    remarks: row.remarks.map(({ field, remark }) => ({ field, remark: renderText(remark, languages) })),
  };
}

/** Those of the last return, until it was answered by submitting or by asking for validation again. */
function openRemarks({ status, validation }: FullRow, history: readonly PracticeStep[]): PracticeStep['remarks'] {
  const asked = status === 'returned' ? 'returned' : validation === 'returned' ? 'validation-returned' : undefined;
  return history.findLast(({ step }) => step === asked)?.remarks ?? [];
}

function instant(at: Time): string {
  return new Date(at).toISOString();
}
