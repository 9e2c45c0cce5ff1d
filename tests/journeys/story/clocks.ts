/** What the clocks in a zone show at an instant: `2026-05-14 09:00`. */
export function clocksIn(zone: string, instant: string): string {
  return new Date(instant).toLocaleString('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
}

/** A date as a mail in Swedish has it: `torsdag 14 maj 2026`. */
export function dateInSwedish(date: string): string {
  return new Date(`${date}T00:00Z`).toLocaleDateString('sv', { timeZone: 'UTC', dateStyle: 'full' });
}

/** The days and the place of a session, as a mail in Swedish has them. */
export function sessionInSwedish(session: {
  firstDay: string;
  lastDay: string;
  place: { name: string } | null;
}): string {
  return `${dateInSwedish(session.firstDay)} – ${dateInSwedish(session.lastDay)}\n${session.place!.name}`;
}
