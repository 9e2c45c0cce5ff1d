import { z } from 'zod';

export const Id = z.uuid();
export type Id = z.infer<typeof Id>;

/** The ten countries that take part (ISO 3166-1 alpha-2). */
export const Country = z.enum(['DK', 'EE', 'FI', 'DE', 'IS', 'LV', 'LT', 'NO', 'PL', 'SE']);
export type Country = z.infer<typeof Country>;

/** The interface's languages (ISO 639-1). */
export const Language = z.enum(['en', 'da', 'et', 'fi', 'de', 'is', 'lv', 'lt', 'no', 'pl', 'sv']);
export type Language = z.infer<typeof Language>;
export const LANGUAGES: readonly Language[] = Language.options;

// Control characters, and the bidirectional overrides that let a text look like another one.
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
// eslint-disable-next-line no-control-regex
const UNSEEN_BUT_BREAKS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** One line of text, trimmed, 1 to `max` characters, without control characters. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !UNSEEN.test(text), 'must not contain control characters')
    .refine((text) => text.isWellFormed(), 'must not contain half characters');

/** Text of several lines, trimmed, 1 to `max` characters; line breaks and tabs are its only control characters. */
export const prose = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !UNSEEN_BUT_BREAKS.test(text), 'must not contain control characters')
    .refine((text) => text.isWellFormed(), 'must not contain half characters');

export const Email = z.string().trim().toLowerCase().max(254).pipe(z.email());
export type Email = z.infer<typeof Email>;

/** A web address, http or https, at most 2,000 characters, that looks like where it leads: without a user before an @. */
export const WebAddress = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .refine((address) => !UNSEEN.test(address) && address.isWellFormed(), 'must not contain control characters')
  .refine((address) => !/^https?:[\\/]*[^\\/?#]*@/i.test(address), 'must not contain a user');

// ISO 8601 knows a year 0, PostgreSQL does not.
const NO_YEAR = 'must be of the year 1 or later';
function hasYear(date: string): boolean {
  return !date.startsWith('0000');
}

/** What has happened: UTC, ISO 8601 with `Z`. */
export const Instant = z.iso.datetime().refine(hasYear, NO_YEAR);
export type Instant = z.infer<typeof Instant>;
/** A date at a place: YYYY-MM-DD. "Until a date" means the end of that day there. */
export const WallDate = z.iso.date().refine(hasYear, NO_YEAR);
export type WallDate = z.infer<typeof WallDate>;
/** A time at a place: HH:MM, 24 hours. */
export const WallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time as HH:MM');
export type WallTime = z.infer<typeof WallTime>;
/** An IANA time zone such as Europe/Riga. */
export const TimeZone = z
  .string()
  .max(64)
  .refine((zone) => isTimeZone(zone), 'must be an IANA time zone');
export type TimeZone = z.infer<typeof TimeZone>;

function isTimeZone(zone: string): boolean {
  try {
    return zone.includes('/') && Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

/** One page of a list: at most `limit` items after `cursor`, which comes from the page before. */
export const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(1000).optional(),
});
export type PageQuery = z.infer<typeof PageQuery>;

/** `nextCursor` is null on the last page. */
export const pageOf = <S extends z.ZodType>(item: S) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** So many values of one parameter are taken. */
const MOST_VALUES = 20;

/** In a query: one value, or the parameter repeated: any of them, at most 20. */
export const anyOf = <S extends z.ZodType>(value: S) =>
  z
    .union([value, z.array(value).max(MOST_VALUES)], {
      error: ({ input }) => {
        const wrong = [input].flat().map((one) => value.safeParse(one).error?.issues[0]?.message);
        return wrong.find((rule) => rule !== undefined) ?? `must have at most ${MOST_VALUES} values`;
      },
    })
    .optional();
