import { z } from 'zod';
import { Email, Id, Instant } from '../common.js';
import { SERVICES } from '../services.js';

const Service = z.enum(SERVICES);

// ---- export

export const ExportPart = z.object({
  service: Service,
  ready: z.boolean(),
  /** Where the person alone fetches it; null until it is ready and when it is no longer kept. */
  address: z.string().nullable(),
  expiresAt: Instant.nullable(),
});

/** Everything that Hansa holds about the person, one part from each service. */
export const ExportView = z.object({
  id: Id,
  requestedAt: Instant,
  complete: z.boolean(),
  parts: z.array(ExportPart),
});
export type ExportView = z.infer<typeof ExportView>;

// ---- erasure

/** The person's own address, typed by hand: an erasure cannot be taken back. */
export const RequestErasureInput = z.object({ email: Email });
export type RequestErasureInput = z.infer<typeof RequestErasureInput>;

/** The secret number under which the state of an erasure can be read without signing in; shown once. */
export const ErasureReceiptNumber = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'must be a receipt number');
export const ErasureRequested = z.object({ receipt: ErasureReceiptNumber, requestedAt: Instant });
export type ErasureRequested = z.infer<typeof ErasureRequested>;

export const ErasureView = z.object({
  requestedAt: Instant,
  services: z.array(
    z.object({
      service: Service,
      /** Null until the service has answered. */
      erasedAt: Instant.nullable(),
      /** How many things of which kind were erased. */
      counts: z.record(z.string(), z.number().int()),
    }),
  ),
  /** When the account was gone at the identity provider. */
  accountRemovedAt: Instant.nullable(),
  completedAt: Instant.nullable(),
});
export type ErasureView = z.infer<typeof ErasureView>;
