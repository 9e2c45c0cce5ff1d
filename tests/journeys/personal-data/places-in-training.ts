import { copy, copyAndStays, hers, hersAndStays, OF_PROJECTIONS, OF_THE_PLATFORM } from './declared.js';
import type { Place } from './places.js';

const LEDGER = 'the seat ledger holds ids';

export const TRAINING: Record<string, Place> = {
  ...OF_THE_PLATFORM,
  ...OF_PROJECTIONS,
  'person.id': hers('person'),
  'person.name': hers('person'),
  'person.email': hers('person'),
  'enrolment.person_id': hersAndStays('enrolments', ['id'], LEDGER),
  'enrolment.note': hers('enrolments'),
  'enrolment.message': hersAndStays('stepsOfOthers', ['herrefusal'], "the provider's word to somebody else"),
  'enrolment.changed_by': hers('stepsOfOthers'),
  'enrolment_event.actor_id': hersAndStays('stepsOfOthers', ['id'], LEDGER),
  'attendance_day.recorded_by': hers('recordedAttendance'),
  'certificate_holder.person_id': hers('certificates'),
  'certificate_holder.name': hers('certificates'),
  'certificate_holder.file': hers('certificates'),
  'certificate_holder.note': hers('certificates'),
  'evaluation_answered.person_ids': hers('evaluations'),
  'evaluation_answers.answers': copyAndStays(
    'nobody knows whose it is',
    ['evaluation'],
    'nothing leads from it to her',
  ),
  'mail.recipient': copy('a mail that she gets'),
  'mail.body': copy('a mail that she gets'),
  'outbox.data': copyAndStays('events hold ids', ['id'], 'pruned some days after sending'),
};
