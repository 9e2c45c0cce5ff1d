import type { Country, RegionCode, TransferResult } from '@hansa/contracts';
import type { PersonKey } from '../people.js';
import type { FactPlan, Told } from '../practices/practice-plan.js';

/** Days are counted from today; texts are in the language of who tries it, and in English. */
export interface TransferPlan {
  key: string;
  practice: string;
  by: PersonKey;
  place: readonly [city: string, region: RegionCode, country: Country];
  cluster?: string;
  begun: number;
  plan: Told;
  adapted?: readonly (readonly [day: number, note: Told])[];
  finished?: { day: number; result: TransferResult; outcome: Told; evidence?: readonly FactPlan[] };
  abandoned?: { day: number; why: Told };
}

/** Who tries elsewhere what others told, and what came of it. */
export const TRANSFERS: readonly TransferPlan[] = [
  {
    ...{ key: 'visits-lv', practice: 'short-visits', by: 'ilze', cluster: 'lv', begun: -190 },
    place: ['Cēsis', 'LV00C', 'LV'],
    plan: [
      'Divi apmeklējumi nedēļā, tie paši trīs jautājumi; atbildes pierakstām telefonā.',
      'Two visits a week, the same three questions; the answers are noted on the phone.',
    ],
    adapted: [
      [
        -160,
        [
          'Trešo jautājumu («ko mums beigt darīt?») uzdodam tikai otrajā reizē: pirmajā uz to neatbild neviens.',
          'The third question (“what should we stop doing?”) is asked the second time only: nobody answers it the first time.',
        ],
      ],
    ],
    finished: {
      ...{ day: -40, result: 'worked' },
      outcome: [
        'Pusgadā apmeklējām 41 uzņēmumu. Seši kopprojekti, viens no tiem ar dāņu uzņēmumu.',
        'In half a year 41 companies were visited. Six joint projects, one of them with a Danish company.',
      ],
      evidence: [
        [
          ['Kopprojekti, kas sākās ar apmeklējumu', 'Joint projects that began with a visit'],
          ...([6, 'projects', 'Notes of the visits'] as const),
        ],
      ],
    },
  },
  {
    ...{ key: 'testbed-ee', practice: 'testbed', by: 'jaan', cluster: 'ee', begun: -170 },
    place: ['Tallinn', 'EE001', 'EE'],
    plan: [
      'Sama kalender, aga seadmete asemel katsevõrk, kus saab rünnakuid harjutada.',
      'The same calendar, with a network for practising attacks in place of instruments.',
    ],
    finished: {
      ...{ day: -25, result: 'worked-in-part' },
      outcome: [
        'Leping ja kalender töötavad. Tunnihind ei tööta: harjutus kestab kaks päeva, ja väikesed jäid ära.',
        'The contract and the calendar work. The price by the hour does not: an exercise takes two days, and the small ones stayed away.',
      ],
      evidence: [
        [
          ['Broneeritud päevi poole aastaga', 'Days booked in half a year'],
          ...([23, 'days', 'Bookings by month'] as const),
        ],
      ],
    },
  },
  {
    ...{ key: 'talks-fi', practice: 'mid-term-talks', by: 'aino', begun: -150 },
    place: ['Helsinki', 'FI1B', 'FI'],
    plan: [
      'Kokeilemme keskusteluja viidessä klusterissa ennen kuin raportti poistetaan kaikilta.',
      'The talks are tried with five clusters before the report is dropped for all.',
    ],
    adapted: [
      [
        -110,
        [
          'Meillä laki vaatii kirjallisen selvityksen. Yhden sivun muistio kelpaa, kun siihen liitetään luvut.',
          'Our law asks for something in writing. The note of one page will do when the figures are attached.',
        ],
      ],
      [-60, ['Keskusteluun tulee mukaan myös yksi jäsenyritys.', 'One member company takes part in the talk too.']],
    ],
  },
  {
    ...{ key: 'streams-pl', practice: 'side-streams', by: 'piotr', cluster: 'pl', begun: -120 },
    place: ['Gdańsk', 'PL63', 'PL'],
    plan: [
      'Trzy stocznie pokażą, co zostaje po budowie statku: drewno, folie, kable.',
      'Three yards show what is left when a ship is built: wood, foil, cables.',
    ],
    adapted: [
      [
        -70,
        [
          'Zamiast śniadania spotkanie po zmianie, o 14:30. Karty są po polsku i po ukraińsku.',
          'In place of breakfast a meeting after the shift, at half past two. The cards are in Polish and Ukrainian.',
        ],
      ],
    ],
  },
  {
    ...{ key: 'portal-lt', practice: 'portal', by: 'tomas', cluster: 'lt', begun: -165 },
    place: ['Vilnius', 'LT011', 'LT'],
    plan: [
      'Vietoj portalo – viena lentelė, kurią tvarko vienas žmogus, kaip pataria kolegos iš Estijos.',
      'One table that one person keeps, as our colleagues from Estonia advise, in place of a portal.',
    ],
    finished: {
      ...{ day: -45, result: 'did-not-work' },
      outcome: [
        'Lentelės irgi niekas neskaitė. Paaiškėjo, kad nariai ieško ne kontaktų, o žmogaus, kuris juos pristato.',
        'Nobody read the table either. It turned out that members do not look for contacts, but for somebody who introduces them.',
      ],
    },
  },
  {
    ...{ key: 'visits-no', practice: 'short-visits', by: 'ola', cluster: 'no', begun: -140 },
    place: ['Bergen', 'NO0A', 'NO'],
    plan: [
      'Besøk på anleggene langs kysten, to dager i måneden med båt.',
      'Visits to the sites along the coast, two days a month by boat.',
    ],
    abandoned: {
      day: -80,
      why: [
        'Etter elleve besøk sluttet den som besøkte. Vi prøver igjen når stillingen er besatt; spørsmålene fungerte.',
        'After eleven visits the person who did them left. We shall try again when there is somebody; the questions worked.',
      ],
    },
  },
  {
    ...{ key: 'answer-de', practice: 'two-days', by: 'jonas', cluster: 'de', begun: -30 },
    place: ['Kiel', 'DEF0', 'DE'],
    plan: [
      'Drei Mitglieder antworten auf Ideen, zuerst nur zu Ausbildung und Sicherheit an Bord.',
      'Three members answer to ideas, at first on training and safety on board alone.',
    ],
  },
  {
    ...{ key: 'export-dk', practice: 'export-lead', by: 'bo', cluster: 'dk', begun: -18 },
    place: ['Odense', 'DK03', 'DK'],
    plan: [
      'Fire små robotfirmaer deler en sælger i Polen i et år.',
      'Four small robot companies share a salesperson in Poland for a year.',
    ],
  },
  {
    ...{ key: 'groups-is', practice: 'working-groups', by: 'jon', cluster: 'is', begun: -100 },
    place: ['Reykjavík', 'IS001', 'IS'],
    plan: [
      'Við lokum fjórum hópum af sex og setjum lokadag á hina tvo.',
      'We close four groups of six, and set a last day for the other two.',
    ],
    finished: {
      ...{ day: -12, result: 'worked' },
      outcome: [
        'Tveir hópar, báðir búnir á réttum tíma. Enginn saknaði hinna fjögurra.',
        'Two groups, both finished in time. Nobody missed the other four.',
      ],
      evidence: [
        [
          ['Fundartímar félaga á mánuði, voru 52', 'Hours of members in meetings a month, before: 52'],
          ...([19, 'hours', 'Calendar of the cluster'] as const),
        ],
      ],
    },
  },
];
