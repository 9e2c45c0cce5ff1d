import type { Session } from '../session/session.entity.js';
import type { Hall, Line, Standing } from './seating.rules.js';

interface Reader {
  query<T>(sql: string, parameters?: unknown[]): Promise<T[]>;
}

/** States in which an enrolment has a seat or may still come to one. */
const IN_LINE = `('requested', 'waitlisted', 'offered', 'booked')`;

const STANDING = `id, person_id as "personId", state, place_in_line as "placeInLine", seat_number as "seatNumber",
  country, organisation_type as "organisationType", offer_until as "offerUntil"`;

/** The line of a session as it is. For a decision the caller has locked the session. */
export async function lineOf(reader: Reader, session: Session, now: Date): Promise<Line> {
  const standings = await reader.query<Standing>(
    `select ${STANDING} from enrolment where session_id = $1 and state in ${IN_LINE}`,
    [session.id],
  );
  return { hall: session, standings, now };
}

/** The next place in a session's line. Places are never given out twice; the caller has locked the session. */
export async function nextPlaceInLine(reader: Reader, sessionId: string): Promise<number> {
  const [row] = await reader.query<{ place: number }>(
    'select coalesce(max(place_in_line), 0) + 1 as place from enrolment where session_id = $1',
    [sessionId],
  );
  return row!.place;
}

/** The lines of several sessions at once, for reading. */
export async function linesOf(reader: Reader, halls: ReadonlyMap<string, Hall>, now: Date): Promise<Map<string, Line>> {
  const rows = await reader.query<Standing & { sessionId: string }>(
    `select session_id as "sessionId", ${STANDING} from enrolment where session_id = any($1) and state in ${IN_LINE}`,
    [[...halls.keys()]],
  );
  const standings = Map.groupBy(rows, ({ sessionId }) => sessionId);
  return new Map([...halls].map(([id, hall]) => [id, { hall, standings: standings.get(id) ?? [], now }]));
}
