import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AttendanceEntry, ChangedMeanwhile, NotFound, SessionHeld } from '@hansa/contracts';
import { SessionIsClosed, SessionIsNotOver } from '../session/session.errors.js';
import { aTraining, inDays, type Training } from '../testing/a-training.js';
import { AttendanceIsIncomplete, DayHasNotBegun, NotAParticipant } from './attendance.errors.js';
import { AttendanceQueries } from './attendance.queries.js';
import { SessionsToSettle } from './sessions-to-settle.js';

const mark = (enrolmentId: string, presence: AttendanceEntry['presence'] = 'present', minutes?: number) => ({
  enrolmentId,
  presence,
  ...(minutes ? { minutes } : {}),
});

describe('attendance', () => {
  let training: Training;
  let queries: AttendanceQueries;
  let provider: string;
  let trainer: string;
  let session: string;
  let people: string[];
  const [first, second] = [inDays(3), inDays(4)];
  const record = (date: string, version: number, entries: AttendanceEntry[]) =>
    training.as(trainer, () => training.record.execute(session, date, version, { entries }));
  const waits = async () =>
    (
      await new SessionsToSettle(training.database, training.access).waitingFor({
        personId: trainer,
        organisationId: provider,
        languages: ['en'],
      })
    ).map(({ kind }) => kind);

  beforeAll(async () => {
    training = await aTraining();
    queries = new AttendanceQueries(training.database);
    provider = await training.organisation();
    trainer = await training.person();
    await training.member(trainer, provider, 'trainer');
    session = await training.session({
      providerId: provider,
      seats: 4,
      days: [
        { date: first, starts: '09:00', ends: '17:00' },
        { date: second, starts: '09:00', ends: '17:00' },
      ],
      enrolUntil: inDays(1),
    });
    people = [];
    for (let n = 0; n < 5; n += 1) people.push((await training.enrolled(session)).id);
  });
  afterAll(() => training.close());

  it('is recorded for a day that has begun', async () => {
    await expect(record(first, 0, [])).rejects.toThrow(DayHasNotBegun);
    await expect(record(inDays(5), 0, [])).rejects.toThrow(NotFound);
    await training.shiftClock('3 days 1 hour');
  });

  it('waits for those who may record it', async () => {
    const { startsAt } = await training.sessions.one(session, null, ['en']);
    const [row] = await training.database.query<{ now: Date }>('select hansa_now() as now');
    if (row!.now < new Date(startsAt)) {
      await training.shiftClock(`${(Date.parse(startsAt) - row!.now.getTime()) / 1000 + 60} seconds`);
    }
    expect(await waits()).toEqual(['training.record-attendance']);
  });

  it('takes a whole class at once, in place of what stood, from one who has seen what stood', async () => {
    await record(
      first,
      0,
      people.slice(0, 4).map((id) => mark(id)),
    );
    await expect(record(first, 0, [])).rejects.toThrow(ChangedMeanwhile);
    await record(first, 1, [
      mark(people[0]!),
      mark(people[1]!),
      mark(people[2]!, 'excused'),
      mark(people[3]!, 'absent'),
    ]);
    const day = await queries.day(session, first);
    expect(day).toMatchObject({ version: 2, minutes: 480 });
    expect(day.entries.map(({ presence }) => presence).sort()).toEqual(['absent', 'excused', 'present', 'present']);
  });

  it('is recorded for those who have a seat, not for those in the waitlist', async () => {
    await expect(record(first, 2, [mark(people[0]!), mark(people[4]!)])).rejects.toMatchObject({
      constructor: NotAParticipant,
      details: { field: 'entries[1].enrolmentId' },
    });
  });

  it('is settled after the last day, when everybody is marked on every day', async () => {
    await expect(training.close_.execute(session)).rejects.toThrow(SessionIsNotOver);
    await training.shiftClock('2 days');
    await expect(training.close_.execute(session)).rejects.toMatchObject({
      constructor: AttendanceIsIncomplete,
      details: { missing: [{ date: second, participants: 4 }] },
    });
  });

  it('decides who attended, in part or not, and ends what still waits', async () => {
    await record(second, 0, [
      mark(people[0]!),
      mark(people[1]!, 'present', 60),
      mark(people[2]!, 'excused'),
      mark(people[3]!, 'absent'),
    ]);
    expect(await waits()).toEqual(['training.close-session']);
    const closed = await training.as(trainer, () => training.close_.execute(session));
    expect(closed).toMatchObject({ attended: 1, partiallyAttended: 1, noShow: 1, excused: 1 });
    expect(await training.states(session)).toBe('attended partially-attended cancelled no-show cancelled');
    expect((await training.published(SessionHeld.type)).at(-1)?.data).toMatchObject({
      sessionId: session,
      attended: 1,
    });
    expect(await waits()).toEqual([]);
  });

  it('stands in the ledger with the one who settled it', async () => {
    const { items } = await training.enrolments.ledger(session, { limit: 100 });
    expect(
      items
        .slice(-5)
        .map(({ to, why, actorId }) => [to, why, actorId])
        .sort(),
    ).toEqual([
      ['attended', 'attendance-settled', trainer],
      ['cancelled', 'excused', trainer],
      ['cancelled', 'session-held', trainer],
      ['no-show', 'attendance-settled', trainer],
      ['partially-attended', 'attendance-settled', trainer],
    ]);
  });

  it('does not change any more once it is settled', async () => {
    await expect(record(second, 1, [])).rejects.toThrow(SessionIsClosed);
    await expect(training.close_.execute(session)).rejects.toThrow(SessionIsClosed);
    expect(await training.sessions.one(session, null, ['en'])).toMatchObject({ state: 'closed' });
  });
});
