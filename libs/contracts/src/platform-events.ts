import { z } from 'zod';
import { Id, Instant } from './common.js';
import { defineEvent, type EventDefinition } from './event.js';
import { type Service, SERVICES } from './services.js';

/** One definition of a kind of event for each service. */
function perService<D>(define: (service: Service) => EventDefinition<D>): Record<Service, EventDefinition<D>> {
  return Object.fromEntries(SERVICES.map((service) => [service, define(service)])) as Record<
    Service,
    EventDefinition<D>
  >;
}

/** Published by every service; identity keeps the audit trail out of them. */
export const ActionTaken = perService((service) =>
  defineEvent(`${service}.action-taken.v1`, {
    when: 'A person did something on behalf of an organisation that its administrators may want to read about.',
    key: (data) => data.organisationId,
    data: z.object({
      organisationId: Id,
      action: z.string().max(100),
      subject: z.object({ type: z.string().max(50), id: z.string().max(100) }),
    }),
  }),
);

/** Published by every service when it has erased what it held about a person: the receipt. */
export const PersonalDataErased = perService((service) =>
  defineEvent(`${service}.personal-data-erased.v1`, {
    when: 'The service has erased what it held about a person; the counts say of what.',
    key: (data) => data.erasureId,
    data: z.object({ erasureId: Id, counts: z.record(z.string(), z.number().int().min(0)) }),
  }),
);

/** Published by every service when its part of an export lies ready for the person alone. */
export const PersonalDataExported = perService((service) =>
  defineEvent(`${service}.personal-data-exported.v1`, {
    when: 'The part of an export that this service holds is ready to be fetched by the person.',
    key: (data) => data.exportId,
    data: z.object({ exportId: Id, expiresAt: Instant }),
  }),
);
