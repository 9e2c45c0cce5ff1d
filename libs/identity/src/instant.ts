/** A time of the database as it is written in answers. */
export function instant(time: Date): string;
export function instant(time: Date | null): string | null;
export function instant(time: Date | null): string | null {
  return time === null ? null : time.toISOString();
}
