import type { AttendanceDay, Presence, SessionView } from '@hansa/contracts';
import { useSyncExternalStore } from 'react';
import { keptNames, read, write } from '../parts/kept.js';
import { keepTyped, readTyped, typedNames } from '../parts/typed.js';

/** How somebody is marked; without minutes it is the whole day. */
export interface Mark {
  presence: Presence;
  minutes: number | null;
}
export type Marks = Readonly<Record<string, Mark>>;

/** One day of one session as this device has it for one trainer: all that is needed to go on without a connection. */
export interface KeptDay {
  person: string;
  session: string;
  date: string;
  /** What the service said last. */
  day: AttendanceDay;
  /** As it stands here, by enrolment. */
  marks: Marks;
  /** When it was changed here after it was last sent; null when all is sent. */
  changedAt: number | null;
  sentAt: number | null;
  /** Somebody else was faster: how it stands at the service now. */
  theirs: AttendanceDay | null;
}

const DAYS = 'hansa.attendance';
const SESSIONS = 'hansa.attendance-session';
const LAST = 'hansa.attendance-person';
const KEPT_MS = 30 * 24 * 3600 * 1000;

export const keyOf = (person: string, session: string, date: string): string => `${DAYS}.${person}.${session}.${date}`;

const listeners = new Set<() => void>();
const held = new Map<string, KeptDay | null>();
function tell(): void {
  for (const listener of listeners) listener();
}
function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
// What another window of this browser keeps is shown here too.
window.addEventListener('storage', ({ key }) => {
  if (key !== null && !key.startsWith(DAYS)) return;
  if (key === null) held.clear();
  else held.delete(key);
  unsentOf.clear();
  tell();
});

export function keptDay(key: string): KeptDay | null {
  if (!held.has(key)) held.set(key, readTyped<KeptDay>(key));
  return held.get(key) ?? null;
}

export function keepDay(of: KeptDay): void {
  const key = keyOf(of.person, of.session, of.date);
  held.set(key, of);
  keepTyped(key, of, of.changedAt === null);
  unsentOf.clear();
  tell();
}

export function useKeptDay(person: string, session: string, date: string): KeptDay | null {
  return useSyncExternalStore(listen, () => keptDay(keyOf(person, session, date)));
}

const unsentOf = new Map<string, KeptDay[]>();
/** The days that this device has and the service has not, the oldest first. */
export function unsentDays(person: string): KeptDay[] {
  const known = unsentOf.get(person);
  if (known) return known;
  const days = typedNames(`${DAYS}.${person}.`)
    .flatMap((key) => keptDay(key) ?? [])
    .filter(({ changedAt }) => changedAt !== null)
    .sort((one, other) => one.date.localeCompare(other.date));
  unsentOf.set(person, days);
  return days;
}
export function useUnsentDays(person: string): KeptDay[] {
  return useSyncExternalStore(listen, () => unsentDays(person));
}

/** The session as it was read last, so that its list can be shown without a connection. */
export function keepSession(person: string, session: SessionView): void {
  write(`${SESSIONS}.${person}.${session.id}`, session);
  write(LAST, person);
  forgetOld();
}
export const keptSession = (person: string, id: string): SessionView | null =>
  read<SessionView>(`${SESSIONS}.${person}.${id}`);

/** Who marked attendance here last: without a connection nobody can say who is signed in. */
export const personHere = (): string | null => read<string>(LAST);

/** What is sent and lies back for a month is not needed here any more. */
function forgetOld(): void {
  const past = new Date(Date.now() - KEPT_MS).toISOString().slice(0, 10);
  for (const key of keptNames(`${DAYS}.`)) {
    const day = keptDay(key);
    if (day && day.changedAt === null && day.date < past) write(key, null);
  }
  for (const key of keptNames(`${SESSIONS}.`)) {
    const session = read<SessionView>(key);
    if (session && session.lastDay < past) write(key, null);
  }
}

export function marksOf(day: AttendanceDay): Marks {
  const marked = day.entries.filter(({ presence }) => presence !== null);
  return Object.fromEntries(
    marked.map(({ enrolmentId, presence, minutes }) => [enrolmentId, { presence: presence!, minutes }]),
  );
}

export const isSame = (one: Mark | undefined, other: Mark | undefined): boolean =>
  one?.presence === other?.presence && (one?.minutes ?? null) === (other?.minutes ?? null);

/**
 * Marks made to `kept.day` and what stands at the service now, put together: whoever was marked anew on one side only is
 * as that side has it. Who was marked on both, and differently, is asked about; here he is as on this device.
 */
export function together(kept: KeptDay, theirs: AttendanceDay): { marks: Marks; asked: string[] } {
  const [base, there] = [marksOf(kept.day), marksOf(theirs)];
  const marks: Record<string, Mark> = {};
  const asked: string[] = [];
  for (const { enrolmentId: id } of theirs.entries) {
    const mine = kept.marks[id];
    const one = isSame(mine, base[id]) ? there[id] : mine;
    if (one) marks[id] = one;
    if (!isSame(one, there[id]) && !isSame(there[id], base[id])) asked.push(id);
  }
  return { marks, asked };
}

export function areSame(one: Marks, other: Marks): boolean {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((id) => isSame(one[id], other[id]));
}
