import type { Place } from './places.js';

/** Given to her under this name of the service's part, and gone when she is erased. */
export const hers = (as: string): Place => ({ exported: { as } });

/** Given to her; this of it stays. */
export const hersAndStays = (as: string, marks: string[], because: string): Place => ({
  exported: { as },
  stays: { marks, because },
});

/** Made of what lies elsewhere and is given to her from there. */
export const copy = (not: string): Place => ({ exported: { not } });

export const copyAndStays = (not: string, marks: string[], because: string): Place => ({
  exported: { not },
  stays: { marks, because },
});

/** What the platform keeps of everybody, in every service that has it. */
export const OF_THE_PLATFORM: Record<string, Place> = {
  'outbox.actor': copyAndStays('what she did stands where it had its effect', ['id'], 'pruned some days after sending'),
  'idempotency.person_id': copy('what she asked for stands where it had its effect'),
  'idempotency.body': copy('an answer that she was given, kept for a day to be given again'),
  'personal_export.person_id': copy('the export itself'),
  'personal_export.data': copy('the export itself'),
};

/** In the services that hear of people and memberships from identity. */
export const OF_PROJECTIONS: Record<string, Place> = {
  'access_membership.person_id': copy('identity gives her the memberships and the roles'),
  'projected.key': copyAndStays('a number', ['id'], 'so that nothing old comes back once she is gone'),
};
