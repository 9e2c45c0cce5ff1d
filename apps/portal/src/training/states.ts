import type { CertificateStatus, EnrolmentState, ModuleVersionState, SessionState } from '@hansa/contracts';
import type { Tone } from '../parts/state-pill.js';

/** The one logic of colours, for the states of training. */
export const toneOfVersion: Readonly<Record<ModuleVersionState, Tone>> = {
  ...({ draft: 'not-yet', piloting: 'under-way', evaluated: 'under-way' } as const),
  ...({ integrated: 'done', superseded: 'stopped', retired: 'stopped' } as const),
};

export const toneOfSession: Readonly<Record<SessionState, Tone>> = {
  ...({ scheduled: 'not-yet', held: 'under-way', closed: 'done', cancelled: 'stopped' } as const),
};

export const toneOfEnrolment: Readonly<Record<EnrolmentState, Tone>> = {
  ...({ requested: 'under-way', approved: 'under-way', waitlisted: 'under-way', offered: 'waits' } as const),
  ...({ booked: 'done', attended: 'done', 'partially-attended': 'done' } as const),
  ...({ declined: 'stopped', cancelled: 'stopped', 'session-cancelled': 'stopped', 'no-show': 'stopped' } as const),
};

export const toneOfCertificate: Readonly<Record<CertificateStatus, Tone>> = {
  ...({ valid: 'done', revoked: 'stopped', superseded: 'stopped' } as const),
};
