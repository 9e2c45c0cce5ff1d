import type { SessionView } from '@hansa/contracts';

/** A line of iCalendar is at most 75 octets; what is longer goes on in the next, after a space (RFC 5545, 3.1). */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    if (Buffer.byteLength(current + character) > (lines.length === 0 ? 75 : 74)) {
      lines.push(current);
      current = '';
    }
    current += character;
  }
  return [...lines, current].join('\r\n ');
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** 20300506T060000Z: instants, so that no time zone has to be described. */
function utc(instant: string): string {
  return instant.replace(/[-:]|\.\d+/g, '');
}

/**
 * The days of a session for a calendar (RFC 5545), each an event of its own. A session that has changed replaces what
 * the calendar has; one that was cancelled takes it out.
 * @param readAt when the session was read
 */
export function sessionCalendar(session: SessionView, readAt: Date): string {
  const where = session.place && `${session.place.name}, ${session.place.address}`;
  const events = session.days.flatMap(({ date, startsAt, endsAt }) => [
    'BEGIN:VEVENT',
    `UID:${session.id}-${date}@hansa`,
    `DTSTAMP:${utc(readAt.toISOString())}`,
    `SEQUENCE:${session.version}`,
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(endsAt)}`,
    `SUMMARY:${escaped(session.module.title.text)}`,
    ...(where ? [`LOCATION:${escaped(where)}`] : []),
    `STATUS:${session.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Hansa//Training//EN', ...events, 'END:VCALENDAR'];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
