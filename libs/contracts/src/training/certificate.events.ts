import { z } from 'zod';
import { Id } from '../common.js';
import { defineEvent } from '../event.js';
import { CertificateReason } from './certificate.js';

export const CertificatesIssued = defineEvent('training.certificates-issued.v1', {
  when: 'Certificates were issued to people who attended a session; the numbers say to nobody who they are.',
  key: (data) => data.sessionId,
  public: true,
  data: z.object({ sessionId: Id, moduleVersionId: Id, issuerId: Id, numbers: z.array(z.string()) }),
});

export const CertificateRevoked = defineEvent('training.certificate-revoked.v1', {
  when: 'A certificate does not count any more: it was revoked, or a new one has taken its place.',
  key: (data) => data.number,
  public: true,
  data: z.object({ number: z.string(), reason: CertificateReason, supersededBy: z.string().nullable() }),
});
