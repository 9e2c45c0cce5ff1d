import type { WaitingItem } from '@hansa/contracts';
import { subjectPath } from '../parts/subject-link.js';

/** Where a thing that waits is done, by its kind. */
const PLACES: Readonly<Record<string, (id: string) => string>> = {
  'training.decide-requests': (id) => `/training/sessions/${id}/class`,
  'training.record-attendance': (id) => `/training/sessions/${id}/attendance`,
  'training.close-session': (id) => `/training/sessions/${id}/attendance`,
  'training.issue-certificates': (id) => `/training/sessions/${id}/certificates`,
  'training.evaluate-session': (id) => `/training/sessions/${id}/evaluation`,
  'cluster-registry.mend-returned-profile': (id) => `/profiles/${id}`,
  'cluster-registry.meet-criteria': (id) => `/profiles/${id}`,
  'cluster-registry.carry-out-plan': (id) => `/profiles/${id}`,
  'cluster-registry.reconfirm-profile': (id) => `/profiles/${id}/submit`,
  'cluster-registry.submit-expired-profile': (id) => `/profiles/${id}/submit`,
  'cluster-registry.validate-profile': (id) => `/profiles/${id}/review`,
  'cluster-registry.publish-emerging-profile': (id) => `/profiles/${id}/review`,
  'cluster-registry.review-profile': (id) => `/profiles/${id}/review`,
  'cluster-registry.vouch-for-profile': (id) => `/clusters/${id}/vouch`,
  'cluster-registry.renew-vouching': (id) => `/clusters/${id}/vouch`,
  'cluster-registry.answer-interests': (id) => `/partner-searches/${id}/interests`,
  'cluster-registry.answer-hand-over-request': (id) => `/hand-over-requests/${id}`,
  'cluster-registry.read-declined-hand-over': (id) => `/hand-over-requests/${id}`,
  'knowledge-exchange.publish-practice': (id) => `/practices/${id}/review`,
  'knowledge-exchange.validate-practice': (id) => `/practices/${id}/review`,
  'knowledge-exchange.revise-practice': (id) => `/practices/${id}/edit`,
  'knowledge-exchange.report-transfer': (id) => `/transfers/${id}/tell`,
  'knowledge-exchange.read-news': () => '/my/news',
  'knowledge-exchange.moderate-texts': () => '/desk/moderation',
};

/** Facts that the item itself does not hold. */
export interface Beside {
  /** The session of an enrolment of the reader. */
  sessionOf: (enrolmentId: string) => string | undefined;
  actingFor: string | undefined;
}

export function waitingPlace({ kind, subject }: WaitingItem, beside: Beside): string {
  if (kind === 'training.answer-offer') {
    const session = beside.sessionOf(subject.id);
    return session ? `/training/sessions/${session}` : '/my/training';
  }
  if (kind === 'identity.renew-invitation' && beside.actingFor) return `/organisations/${beside.actingFor}/people`;
  return PLACES[kind]?.(subject.id) ?? subjectPath(subject) ?? '/my';
}
