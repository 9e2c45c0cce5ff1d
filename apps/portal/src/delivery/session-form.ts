import type {
  Country,
  Language,
  OrganisationType,
  ScheduleSessionInput,
  SessionKind,
  SessionLocation,
  WallDate,
} from '@hansa/contracts';
import type { UseFormReturnType } from '@mantine/form';
import type { ChosenOrganisation } from '../parts/organisation-input.js';
import { daysAfter, isDate, minutesBetween } from './wall-time.js';

export interface PlannedDay {
  date: string;
  starts: string;
  ends: string;
}
export interface PlannedReservation {
  seats: number | string;
  country: Country | null;
  organisationType: OrganisationType | null;
  releaseDate: string;
}
/** Where and when, and for how many: what can be planned and changed alike. */
export interface TermsValues {
  location: {
    form: SessionLocation['form'];
    country: Country | null;
    place: { name: string; address: string };
    link: string;
  };
  language: Language;
  zone: string;
  days: PlannedDay[];
  seats: number | string;
  enrolUntil: string;
}
export interface PlanValues extends TermsValues {
  moduleId: string | null;
  moduleVersionId: string | null;
  kind: SessionKind;
  coOrganisers: ChosenOrganisation[];
  reservations: PlannedReservation[];
  approvalNeeded: boolean;
}
export type PlanForm = UseFormReturnType<PlanValues>;
export type TermsForm = UseFormReturnType<TermsValues>;

/** The zones of the ten countries' capitals. */
export const ZONE_OF: Readonly<Record<Country, string>> = {
  DK: 'Europe/Copenhagen',
  EE: 'Europe/Tallinn',
  FI: 'Europe/Helsinki',
  DE: 'Europe/Berlin',
  IS: 'Atlantic/Reykjavik',
  LV: 'Europe/Riga',
  LT: 'Europe/Vilnius',
  NO: 'Europe/Oslo',
  PL: 'Europe/Warsaw',
  SE: 'Europe/Stockholm',
};

export const emptyPlan = (country: Country, language: Language): PlanValues => ({
  moduleId: null,
  moduleVersionId: null,
  kind: 'regular',
  coOrganisers: [],
  location: { form: 'place', country, place: { name: '', address: '' }, link: '' },
  language,
  zone: ZONE_OF[country],
  days: [{ date: '', starts: '09:00', ends: '17:00' }],
  seats: 20,
  reservations: [],
  approvalNeeded: false,
  enrolUntil: '',
});

export function locationOf({ form, country, place, link }: TermsValues['location']): unknown {
  return { form, ...(form !== 'online' && { country, place }), ...(form !== 'place' && { link }) };
}

/** The request's body; where something is still missing the schema says so beside its field. */
export function planInput(values: PlanValues, providerId: string): ScheduleSessionInput {
  const { moduleVersionId, kind, coOrganisers, location, language, zone, days, seats, approvalNeeded, enrolUntil } =
    values;
  return {
    moduleVersionId,
    kind,
    providerId,
    coOrganiserIds: coOrganisers.map(({ id }) => id),
    location: locationOf(location),
    language,
    zone,
    days,
    seats,
    reservations: values.reservations.map((one) => ({
      seats: one.seats,
      ...(one.country && { country: one.country }),
      ...(one.organisationType && { organisationType: one.organisationType }),
      releaseDate: one.releaseDate,
    })),
    approvalNeeded,
    enrolUntil,
  } as ScheduleSessionInput;
}

export type Concern =
  | 'days-in-order'
  | 'day-ends-first'
  | 'begins-in-the-past'
  | 'enrolment-closes-too-late'
  | 'enrolment-is-over'
  | 'too-many-reserved'
  | 'released-too-late';

/** What the service would refuse though every field by itself is right; said while the form is filled in. */
export function concernsOf(
  values: TermsValues & Partial<Pick<PlanValues, 'reservations'>>,
  today: WallDate,
): Concern[] {
  const { days, enrolUntil, seats, reservations = [] } = values;
  const dates = days.map(({ date }) => date).filter(isDate);
  const first = dates[0];
  const concerns: [Concern, boolean][] = [
    ['days-in-order', dates.some((date, index) => index > 0 && date <= dates[index - 1]!)],
    [
      'day-ends-first',
      days.some(({ starts, ends }) => starts !== '' && ends !== '' && minutesBetween(starts, ends) === null),
    ],
    ['begins-in-the-past', first !== undefined && first < today],
    ['enrolment-closes-too-late', first !== undefined && isDate(enrolUntil) && enrolUntil >= first],
    ['enrolment-is-over', isDate(enrolUntil) && enrolUntil < today],
    ['too-many-reserved', reservations.reduce((sum, one) => sum + Number(one.seats), 0) > Number(seats)],
    ['released-too-late', reservations.some(({ releaseDate }) => first !== undefined && releaseDate >= first)],
  ];
  return concerns.filter(([, holds]) => holds).map(([concern]) => concern);
}

/** So long before the first day enrolling ends, and reserved seats are released, where nothing else is said. */
const ENROL_DAYS = 7;
const RELEASE_DAYS = 21;

export function proposedDate(first: string, today: WallDate, use: 'enrol' | 'release'): string {
  if (!isDate(first)) return '';
  const proposed = daysAfter(first, use === 'enrol' ? -ENROL_DAYS : -RELEASE_DAYS);
  const latest = daysAfter(first, -1);
  return proposed >= today ? proposed : latest >= today ? latest : '';
}
