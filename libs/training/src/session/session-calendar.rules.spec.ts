import { describe, expect, it } from '@jest/globals';
import type { SessionView } from '@hansa/contracts';
import { sessionCalendar } from './session-calendar.rules.js';

const session = {
  id: 'one',
  version: 3,
  module: { title: { text: 'Klustersamverkan; över gränserna, från Östersjön till Barents hav och tillbaka igen' } },
  place: { name: 'LIAA', address: 'Pērses iela 2, Rīga' },
  cancelled: null,
  days: [
    { date: '2030-05-06', startsAt: '2030-05-06T06:00:00.000Z', endsAt: '2030-05-06T14:00:00.000Z' },
    { date: '2030-05-07', startsAt: '2030-05-07T06:00:00.000Z', endsAt: '2030-05-07T10:00:00.000Z' },
  ],
} as unknown as SessionView;

const readAt = new Date('2030-04-01T12:00:00.500Z');
const calendar = sessionCalendar(session, readAt);

describe('the calendar of a session', () => {
  it('has an event for every day, in instants', () => {
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(calendar).toContain('DTSTART:20300506T060000Z\r\nDTEND:20300506T140000Z\r\n');
    expect(calendar).toContain('UID:one-2030-05-07@hansa\r\nDTSTAMP:20300401T120000Z\r\nSEQUENCE:3\r\n');
  });

  it('breaks lines after 75 octets, between letters, and escapes what has a meaning', () => {
    for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const whole = calendar.replaceAll('\r\n ', '');
    expect(whole).toContain(
      'SUMMARY:Klustersamverkan\\; över gränserna\\, från Östersjön till Barents hav och tillbaka igen\r\n',
    );
    expect(whole).toContain('LOCATION:LIAA\\, Pērses iela 2\\, Rīga\r\n');
  });

  it('takes a cancelled session out', () => {
    const cancelled = { ...session, cancelled: { at: '', reason: {} } } as unknown as SessionView;
    expect(sessionCalendar(cancelled, readAt)).toContain('STATUS:CANCELLED');
    expect(calendar).toContain('STATUS:CONFIRMED');
  });
});
