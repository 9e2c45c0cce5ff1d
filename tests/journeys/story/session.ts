import type { AttendanceDay, EnrolmentView, ScheduleSessionInput, SessionView } from '@hansa/contracts';
import type { Platform } from '../platform.js';
import type { Answer, Visitor } from '../visitor.js';
import type { Cast } from './cast.js';
import type { VersionInPilots } from './module.js';

export const RIGA: ScheduleSessionInput['location'] = {
  form: 'place',
  country: 'LV',
  place: { name: 'LIAA', address: 'Pērses iela 2, Rīga' },
};
export const KOLDING: ScheduleSessionInput['location'] = {
  form: 'place',
  country: 'DK',
  place: { name: 'REG X', address: 'Kolding' },
};

type Plan = Pick<ScheduleSessionInput, 'location' | 'zone' | 'seats'> &
  Partial<ScheduleSessionInput> & {
    /** The first day, counted from now. */
    in: number;
    lasting?: number;
  };

/** REG X plans a pilot, from nine to four on each of its days. */
export function schedulePilot(...of: Parameters<typeof schedule>): Promise<SessionView> {
  return of[1].regx.administrator.must(201, schedule(...of));
}

export function schedule(
  platform: Platform,
  { regx }: Cast,
  version: Pick<VersionInPilots, 'id'>,
  { in: first, lasting = 1, ...plan }: Plan,
): Promise<Answer<SessionView>> {
  const days = Array.from({ length: lasting }, (_, day) => ({
    date: platform.dateIn(first + day),
    starts: '09:00',
    ends: '16:00',
  }));
  const input = {
    ...{ moduleVersionId: version.id, kind: 'pilot', providerId: regx.id, language: 'en', days },
    enrolUntil: platform.dateIn(first - 1),
    ...plan,
  };
  return regx.administrator.post('/training/sessions', input);
}

export function enrol(visitor: Visitor, session: { id: string }, input: object = {}): Promise<EnrolmentView> {
  return visitor.must(201, visitor.post(`/training/sessions/${session.id}/enrolments`, input));
}

/** The trainer marks the whole class for a day in one request. Who is not absent is present. */
export async function markDay(
  trainer: Visitor,
  session: { id: string },
  date: string,
  absent: readonly Visitor[] = [],
): Promise<AttendanceDay> {
  const path = `/training/sessions/${session.id}/attendance/${date}`;
  const day: Answer<AttendanceDay> = await trainer.get(path);
  const entries = day.body.entries.map(({ enrolmentId, person }) => ({
    enrolmentId,
    presence: absent.some(({ id }) => id === person?.id) ? 'absent' : 'present',
  }));
  return trainer.must(200, trainer.put(path, { entries }, { 'if-match': day.etag }));
}

export function close(trainer: Visitor, session: { id: string }) {
  return trainer.must(200, trainer.post(`/training/sessions/${session.id}/close`));
}

export function evaluate(visitor: Visitor, session: { id: string }, score: number, comment?: string) {
  const answer = { content: score, trainer: score, value: score, ...(comment ? { comment } : {}) };
  // The key is passed over: kept, it would say by its hash who gave which answer.
  const headers = { 'idempotency-key': 'my-evaluation' };
  return visitor.must(201, visitor.post(`/training/sessions/${session.id}/evaluation`, answer, headers));
}
