import type { Country, Language, OrganisationType, SessionKind, WithdrawCertificateInput } from '@hansa/contracts';
import type { ModuleTextKey } from './module-texts.js';
import type { SampleOrganisationKey } from './organisations.js';
import type { PersonKey } from './people.js';

export interface SessionPlan {
  module: ModuleTextKey;
  kind: SessionKind;
  provider: SampleOrganisationKey;
  /** Plans it and marks who is there. */
  host: PersonKey;
  coOrganiser?: SampleOrganisationKey;
  /** Without a city it is online. */
  city?: string;
  country?: Country;
  /** People in other places follow it by a link. */
  hybrid?: true;
  language: Language;
  zone: string;
  /** Before (negative) or after this one; it takes Tuesday and Wednesday. */
  week: number;
  seats: number;
  reserved?: { seats: number; country?: Country; organisationType?: OrganisationType };
  approval?: true;
  /** In the order in which they enrol. */
  participants: PersonKey[];
  /** Gives the seat back, so that the first of the waitlist is offered one. */
  cancels?: PersonKey;
  /** Takes the seat that was offered. */
  takesOffer?: PersonKey;
  approved?: PersonKey[];
  declined?: { person: PersonKey; reason: string };
  /** Not there at all, or on the first day only. */
  noShow?: PersonKey;
  firstDayOnly?: PersonKey;
  /** How far it has come; `held`: it is over, and the second day's attendance is still to be recorded. */
  until: 'planned' | 'cancelled' | 'held' | 'evaluating' | 'closed';
  /** Content, trainer and value of each answer, as digits. */
  answers?: string[];
  comments?: string[];
  /** The first certificate, for this reason. */
  revokes?: WithdrawCertificateInput;
}

const REGX = { provider: 'regx', host: 'soren' } as const;
const LIAA = { provider: 'liaa', host: 'janis' } as const;

/** In the order in which they are held; the pilots of a module that is to be voted on first. */
export const SESSIONS: SessionPlan[] = [
  {
    ...{
      ...REGX,
      module: 'BAS-1',
      kind: 'pilot',
      coOrganiser: 'vinnova',
      city: 'Göteborg',
      country: 'SE',
      language: 'sv',
    },
    ...{ zone: 'Europe/Stockholm', week: -22, seats: 10, until: 'closed' },
    participants: ['elin', 'lars', 'bo', 'ola', 'kari', 'matti', 'jon'],
    answers: ['454', '555', '445', '344', '555', '454'],
    comments: ['Mer tid för gruppdiskussionerna, tack.', 'Endelig noe jeg kan bruke neste uke.'],
  },
  {
    ...{
      provider: 'lt',
      host: 'tomas',
      module: 'BAS-1',
      kind: 'pilot',
      coOrganiser: 'regx',
      city: 'Vilnius',
      country: 'LT',
    },
    ...{ language: 'en', zone: 'Europe/Vilnius', week: -19, seats: 8, until: 'closed', noShow: 'piotr' },
    participants: ['ona', 'ilze', 'jaan', 'maria', 'piotr', 'janis', 'mari'],
    answers: ['344', '453', '454', '545', '444'],
    comments: ['The exercise with the two companies was the best part.'],
  },
  {
    ...{ ...LIAA, module: 'ADV-1', kind: 'pilot', coOrganiser: 'regx', city: 'Rīga', country: 'LV', language: 'en' },
    ...{ zone: 'Europe/Riga', week: -20, seats: 6, until: 'closed', cancels: 'bo', takesOffer: 'gudrun' },
    ...{ firstDayOnly: 'jonas', noShow: undefined },
    participants: ['elin', 'ilze', 'bo', 'jaan', 'matti', 'jonas', 'gudrun', 'ola'],
    answers: ['555', '454', '445', '354', '545'],
    comments: ['Groups from three countries at one table: that is what we came for.', 'Pārāk maz laika otrajā dienā.'],
  },
  {
    ...{
      ...REGX,
      module: 'ADV-1',
      kind: 'pilot',
      coOrganiser: 'triangle',
      city: 'Kolding',
      country: 'DK',
      language: 'da',
    },
    ...{ zone: 'Europe/Copenhagen', week: -18, seats: 8, until: 'closed' },
    participants: ['kirsten', 'bo', 'elin', 'kari', 'ola', 'lars', 'erika'],
    answers: ['444', '554', '453', '545', '455', '344'],
    comments: ['Øvelserne på andendagen blev for korte.'],
  },
  {
    ...{
      provider: 'fi',
      host: 'matti',
      module: 'ADV-2',
      kind: 'pilot',
      city: 'Tampere',
      country: 'FI',
      language: 'en',
    },
    ...{ zone: 'Europe/Helsinki', week: -10, seats: 8, until: 'closed' },
    participants: ['aino', 'jaan', 'elin', 'tomas', 'jon', 'piotr'],
    answers: ['454', '345', '444', '553', '445'],
    comments: ['The chapter on finance needs an example with three currencies.'],
  },
  {
    ...{ provider: 'pl', host: 'piotr', module: 'ADV-2', kind: 'pilot', city: 'Gdańsk', country: 'PL', language: 'en' },
    ...{ zone: 'Europe/Warsaw', week: -8, seats: 8, until: 'closed' },
    participants: ['maria', 'ona', 'bo', 'jonas', 'ilze', 'erika', 'ola'],
    answers: ['545', '434', '454', '444', '355', '544'],
    revokes: { reason: 'attendance-corrected', note: 'Obecność na drugim dniu wpisano przez pomyłkę.' },
  },
  {
    ...{
      provider: 'de',
      host: 'jonas',
      module: 'ADV-1',
      kind: 'regular',
      city: 'Hamburg',
      country: 'DE',
      language: 'en',
    },
    ...{ zone: 'Europe/Berlin', week: -1, seats: 12, until: 'held' },
    participants: ['erika', 'maria', 'tomas', 'mari', 'jon'],
  },
  {
    ...{
      ...REGX,
      module: 'BAS-2',
      kind: 'pilot',
      city: 'Aarhus',
      country: 'DK',
      language: 'da',
      zone: 'Europe/Copenhagen',
    },
    ...{ week: -1, seats: 8, until: 'evaluating', answers: ['454', '544', '455'] },
    participants: ['bo', 'kirsten', 'lars', 'kari', 'elin', 'gudrun'],
  },
  {
    ...{
      provider: 'is',
      host: 'jon',
      module: 'BAS-1',
      kind: 'regular',
      city: 'Reykjavík',
      country: 'IS',
      language: 'en',
    },
    ...{ zone: 'Atlantic/Reykjavik', week: 4, seats: 14, until: 'planned', reserved: { seats: 6, country: 'IS' } },
    participants: ['gudrun', 'kari', 'aino'],
  },
  {
    ...{ provider: 'ee', host: 'jaan', module: 'BAS-2', kind: 'pilot', city: 'Tartu', country: 'EE', language: 'en' },
    ...{ zone: 'Europe/Tallinn', week: 5, seats: 6, until: 'planned', cancels: 'matti' },
    participants: ['mari', 'ilze', 'matti', 'tomas', 'maria', 'jonas', 'ona', 'anna', 'ola'],
  },
  {
    ...{
      provider: 'no-agency',
      host: 'kari',
      module: 'PRG-1',
      kind: 'pilot',
      city: 'Oslo',
      country: 'NO',
      hybrid: true,
    },
    ...{
      coOrganiser: 'vinnova',
      language: 'en',
      zone: 'Europe/Oslo',
      week: 7,
      seats: 10,
      approval: true,
      until: 'planned',
    },
    ...{ reserved: { seats: 4, organisationType: 'agency' }, approved: ['karin', 'anna', 'erika'] },
    declined: { person: 'bo', reason: 'The session is for civil servants; ADV-1 in Hamburg may suit you better.' },
    participants: ['karin', 'anna', 'bo', 'erika', 'ona', 'maria'],
  },
  {
    ...{ provider: 'regx', host: 'soren', module: 'ADV-1', kind: 'regular', coOrganiser: 'liaa', language: 'en' },
    ...{ zone: 'Europe/Copenhagen', week: 9, seats: 30, until: 'planned', participants: ['piotr', 'jon'] },
  },
  {
    ...{ provider: 'vinnova', host: 'karin', module: 'BAS-1', kind: 'regular', city: 'Stockholm', country: 'SE' },
    ...{
      language: 'sv',
      zone: 'Europe/Stockholm',
      week: 3,
      seats: 12,
      until: 'cancelled',
      participants: ['elin', 'aino'],
    },
  },
];
