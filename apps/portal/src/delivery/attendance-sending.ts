import type { AttendanceDay, RecordAttendanceInput } from '@hansa/contracts';
import { useSyncExternalStore } from 'react';
import { asProblem, isPassing, isProblem, type Problem } from '../api/problem.js';
import { request } from '../api/request.js';
import {
  areSame,
  keepDay,
  type KeptDay,
  keptDay,
  keyOf,
  type Marks,
  marksOf,
  together,
  unsentDays,
} from './attendance-store.js';

/** `waiting`: for a connection, or for a sign-in; it is tried again by itself. */
export type SendingState = 'idle' | 'sending' | 'waiting' | 'refused';
export interface SendingOfDay {
  state: SendingState;
  problem: Problem | null;
}

const PAUSE_MS = 1_200;
const AGAIN_MS = 8_000;
const IDLE: SendingOfDay = { state: 'idle', problem: null };

const states = new Map<string, SendingOfDay>();
const timers = new Map<string, ReturnType<typeof setTimeout>>();
const running = new Map<string, Promise<void>>();
const listeners = new Set<() => void>();

function become(key: string, state: SendingState, problem: Problem | null = null): void {
  states.set(key, { state, problem });
  for (const listener of listeners) listener();
}

export function useSendingOf(key: string): SendingOfDay {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => states.get(key) ?? IDLE,
  );
}

/** Sends a day a moment after its last change; one request at a time, again and again until it has gone through. */
export function sendSoon(key: string, pause = PAUSE_MS): void {
  clearTimeout(timers.get(key));
  timers.set(
    key,
    setTimeout(() => void sendNow(key), pause),
  );
}

export async function sendNow(key: string): Promise<void> {
  clearTimeout(timers.get(key));
  await running.get(key);
  const kept = keptDay(key);
  if (!kept || kept.changedAt === null || kept.theirs) return;
  const sending = send(key, kept).finally(() => running.delete(key));
  running.set(key, sending);
  await sending;
}

/** All that this device still has of somebody; to be called where he comes in, and when the connection is back. */
export function sendUnsent(person: string): void {
  for (const { session, date } of unsentDays(person)) void sendNow(keyOf(person, session, date));
}

async function send(key: string, kept: KeptDay): Promise<void> {
  become(key, 'sending');
  const path = `training/sessions/${kept.session}/attendance/${kept.date}`;
  const body = inputOf(kept.marks);
  try {
    const day = await request<AttendanceDay>(path, { method: 'PUT', version: kept.day.version, body });
    const now = keptDay(key) ?? kept;
    const more = now.marks !== kept.marks;
    keepDay({ ...now, day, sentAt: Date.now(), changedAt: more ? now.changedAt : null });
    become(key, 'idle');
    if (more) sendSoon(key);
  } catch (error) {
    const problem = asProblem(error);
    await refused(key, path, body, problem);
  }
}

async function refused(key: string, path: string, body: RecordAttendanceInput, problem: Problem): Promise<void> {
  const again = () => {
    become(key, 'waiting', problem);
    sendSoon(key, AGAIN_MS);
  };
  if (isPassing(problem) || problem.status === 401) return again();
  if (isProblem(problem, 'changed-meanwhile')) {
    try {
      return meet(key, await request<AttendanceDay>(path));
    } catch {
      return again();
    }
  }
  const stranger = isProblem(problem, 'not-a-participant') && strangerIn(body, problem);
  const kept = keptDay(key);
  // Who has left the class since the list was read is not marked; the others are.
  if (stranger && kept?.marks[stranger]) {
    const { [stranger]: _gone, ...marks } = kept.marks;
    keepDay({ ...kept, marks });
    return sendSoon(key, 0);
  }
  become(key, 'refused', problem);
}

/** The service has another version of the day than the one that the marks here were made to. */
export function meet(key: string, theirs: AttendanceDay): void {
  const kept = keptDay(key);
  if (!kept) return;
  become(key, 'idle');
  const { marks, asked } = together(kept, theirs);
  if (asked.length > 0) return keepDay({ ...kept, theirs });
  // The answer to our own request may have been lost.
  const isThere = areSame(marks, marksOf(theirs));
  keepDay({ ...kept, day: theirs, marks, theirs: null, ...(isThere && { changedAt: null, sentAt: Date.now() }) });
  if (!isThere) sendSoon(key, 0);
}

function inputOf(marks: Marks): RecordAttendanceInput {
  return {
    entries: Object.entries(marks).map(([enrolmentId, { presence, minutes }]) => ({
      enrolmentId,
      presence,
      ...(presence === 'present' && minutes !== null && { minutes }),
    })),
  };
}

function strangerIn(body: RecordAttendanceInput, problem: Problem): string | undefined {
  const index = /entries[[.](\d+)/.exec(problem.body.field ?? '')?.[1];
  return index === undefined ? undefined : body.entries[Number(index)]?.enrolmentId;
}
