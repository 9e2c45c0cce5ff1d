import type { ScheduleSessionInput } from '@hansa/contracts';

/** A regular session of two days in Riga, at the beginning of May 2030, for twenty. */
export function aSession(wishes: Partial<ScheduleSessionInput> = {}): ScheduleSessionInput {
  return {
    moduleVersionId: '00000000-0000-4000-8000-000000000001',
    kind: 'regular',
    providerId: '00000000-0000-4000-8000-000000000002',
    coOrganiserIds: [],
    location: { form: 'place', country: 'LV', place: { name: 'Example House', address: 'Example street 1, Riga' } },
    language: 'en',
    zone: 'Europe/Riga',
    days: [
      { date: '2030-05-06', starts: '09:00', ends: '17:00' },
      { date: '2030-05-07', starts: '09:00', ends: '13:00' },
    ],
    seats: 20,
    reservations: [],
    approvalNeeded: false,
    enrolUntil: '2030-04-30',
    ...wishes,
  };
}
