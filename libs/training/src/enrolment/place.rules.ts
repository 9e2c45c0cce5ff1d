import type { EnrolmentState, Language, PlaceInSession, PlaceReason } from '@hansa/contracts';
import { fill, textsIn } from '../texts/texts.js';
import { countryInWords, dateInWords, instantInWords } from '../texts/wording.js';
import { explain, type Explanation, type Line } from './seating.rules.js';

/** What of an enrolment is needed to say where it stands. */
export interface Enrolled {
  id: string;
  state: EnrolmentState;
  why: string;
  message: string | null;
  offerUntil: Date | null;
}

/** What of its session. */
export interface Setting {
  zone: string;
  /** False when the session begins too soon for another offer. */
  offersGoOn: boolean;
}

/** Somebody stood in line when their enrolment was read, and no longer when the line was. */
export class HasMoved extends Error {}

/** A place and its line are two reads: when somebody moved between them, both are read again. */
export async function readUnmoved<T>(read: () => Promise<T>): Promise<T> {
  for (let left = READS; ; left -= 1) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof HasMoved) || left === 1) throw error;
    }
  }
}

const READS = 5;
const STANDING: readonly EnrolmentState[] = ['requested', 'waitlisted', 'offered', 'booked'];
const SETTLED = ['attended', 'partially-attended', 'no-show'] as const;

/** Throws `HasMoved`. @param line of the session; needed only for an enrolment that is in it */
export function placeInSession(
  enrolled: Enrolled,
  setting: Setting,
  line: Line | undefined,
  language: Language,
): PlaceInSession {
  const standing = line?.standings.find(({ id }) => id === enrolled.id);
  if (line && !standing && STANDING.includes(enrolled.state)) throw new HasMoved();
  const { position, reason } = standing ? explain(line!, standing, setting.offersGoOn) : outOfLine(enrolled);
  return {
    enrolmentId: enrolled.id,
    state: enrolled.state,
    position,
    offeredUntil: enrolled.offerUntil?.toISOString() ?? null,
    reason,
    message: enrolled.message,
    text: inWords(enrolled.state, { position, reason }, setting.zone, language),
    language,
  };
}

function outOfLine({ state, why }: Enrolled): Explanation {
  const settled = SETTLED.some((one) => one === state);
  return { position: null, reason: { code: settled ? 'attendance-settled' : (why as PlaceReason), params: {} } };
}

/** The position and the reason as a sentence. */
function inWords(state: EnrolmentState, { position, reason }: Explanation, zone: string, language: Language): string {
  const texts = textsIn(language);
  const key = reason.code === 'attendance-settled' ? (state as (typeof SETTLED)[number]) : reason.code;
  const { until, seats, country, organisationType, releaseDate } = reason.params;
  const who = [
    country && countryInWords(country as 'LV', language),
    organisationType && texts.organisationType[organisationType as 'agency'],
  ].filter(Boolean);
  return fill(texts.place[key], {
    position: position ?? 0,
    seats: seats ?? 0,
    who: who.join(', '),
    until: until ? instantInWords(new Date(until), zone, language) : '',
    releaseDate: releaseDate ? dateInWords(String(releaseDate), language) : '',
  });
}
