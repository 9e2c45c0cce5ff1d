const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  let found = formatters.get(zone);
  if (!found) {
    found = new Intl.DateTimeFormat('en', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, found);
  }
  return found;
}

/** What the clocks in the zone show at the instant, as if it were UTC, in milliseconds. */
function shown(instant: number, zone: string): number {
  const parts = Object.fromEntries(
    formatter(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

const DAY = 86_400_000;

/**
 * The instant at which clocks in the zone show this date (YYYY-MM-DD) and time (HH:MM). Of a time that comes twice
 * when clocks go back it is the first; one that is left out when they go forward is as much later.
 */
export function instantAt(date: string, time: string, zone: string): Date {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const offsets = [wall - DAY, wall + DAY].map((around) => shown(around, zone) - around);
  const candidates = offsets.map((offset) => wall - offset).sort((a, b) => a - b);
  const exact = candidates.find((candidate) => shown(candidate, zone) === wall);
  return new Date(exact ?? wall - offsets[0]!);
}

/** Whether clocks in the zone never show this time of this date, because they go forward over it. */
export function isLeftOut(date: string, time: string, zone: string): boolean {
  return shown(instantAt(date, time, zone).getTime(), zone) !== Date.parse(`${date}T${time}:00Z`);
}

/** The day after, YYYY-MM-DD. */
export function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
}

/** "Until a date" means the end of that day at the place: the first instant of the day after. */
export function endOfDay(date: string, zone: string): Date {
  return instantAt(dayAfter(date), '00:00', zone);
}

/** The date that a calendar in the zone shows at the instant. */
export function dateIn(zone: string, instant: Date): string {
  return new Date(shown(instant.getTime(), zone)).toISOString().slice(0, 10);
}
