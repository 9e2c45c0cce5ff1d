import type { DiscussionKind, Language, SubjectType } from '@hansa/contracts';
import type { PersonKey } from '../people.js';

/** Days are counted from today. */
export interface DiscussionPlan {
  key: string;
  /** What it is about: its key among those of its type; a session by its module and city. */
  about: readonly [type: SubjectType, key: string];
  kind: DiscussionKind;
  by: PersonKey;
  language: Language;
  title: string;
  text: string;
  day: number;
  answers: readonly AnswerPlan[];
}

export interface AnswerPlan {
  by: PersonKey;
  language: Language;
  text: string;
  /** Days after the question. */
  after: number;
  /** A reply to the answer before this one. */
  reply?: true;
  accepted?: true;
  /** Written anew a day later. */
  mended?: string;
  /** Somebody says that it should not be there. */
  flagged?: { by: PersonKey; reason: string };
  /** The moderator hides it, and says why. */
  hidden?: string;
}

/** What people ask and tell each other, under modules, sessions, clusters, practices and whatever else there is. */
export const DISCUSSIONS: readonly DiscussionPlan[] = [
  {
    ...{ key: 'exercise', about: ['module', 'BAS-1'], kind: 'question', by: 'aino', language: 'en', day: -90 },
    title: 'How long did you give the exercise on the first afternoon?',
    text: 'The plan says forty minutes. With people who have never met that was too short for us.',
    answers: [
      {
        ...{ by: 'soren', language: 'en', after: 1, accepted: true },
        text: 'Sixty, and we drop the plenary after it. The groups tell each other during the coffee break anyhow.',
      },
      {
        ...{ by: 'janis', language: 'en', after: 3 },
        text: 'Forty is fine when every group has one person who did it before. We ask somebody from the last session.',
      },
      { ...{ by: 'aino', language: 'en', after: 4, reply: true }, text: 'A good idea, we shall do that in Tampere.' },
    ],
  },
  {
    ...{ key: 'bus', about: ['session', 'BAS-1 Reykjavík'], kind: 'question', by: 'kari', language: 'en', day: -10 },
    title: 'Can the place be reached without a car?',
    text: 'I arrive at the airport at noon on the day before.',
    answers: [
      {
        ...{ by: 'jon', language: 'en', after: 1, accepted: true },
        text: 'Yes: the bus from the airport stops two streets away, every half hour. The room is on the ground floor.',
      },
    ],
  },
  {
    ...{ key: 'cards', about: ['cluster', 'fi'], kind: 'discussion', by: 'ona', language: 'en', day: -75 },
    title: 'What happens to samples that nobody wants?',
    text: 'We would like to begin something like your Thursdays. After the first round we would have a room full of boxes.',
    answers: [
      {
        ...{ by: 'matti', language: 'en', after: 2 },
        text: 'They go back with whoever brought them, the card stays with us. After half a year we throw the card away.',
      },
      {
        ...{ by: 'helmi', language: 'fi', after: 3, reply: true },
        text: 'Kortit ovat nyt myös verkossa. Kaksi kauppaa syntyi vuosi sen jälkeen, kun näyte oli pöydällä.',
      },
    ],
  },
  {
    ...{
      key: 'who-pays',
      about: ['practice', 'short-visits'],
      kind: 'question',
      by: 'ilze',
      language: 'en',
      day: -195,
    },
    title: 'Who pays for the time of the visits?',
    text: 'Our members pay a small fee, and the programme pays for events alone.',
    answers: [
      {
        ...{ by: 'freja', language: 'en', after: 2, accepted: true },
        text: 'The fee. Two fewer meetings a year paid for nearly all of it: rooms and catering cost more than the car.',
      },
      {
        ...{ by: 'lars', language: 'sv', after: 5 },
        text: 'I vårt program räknas besök som verksamhet, om svaren skrivs ned. Fråga er agentur!',
      },
    ],
  },
  {
    ...{ key: 'us-too', about: ['practice', 'portal'], kind: 'discussion', by: 'gudrun', language: 'is', day: -180 },
    title: 'Við áttum líka svona gátt',
    text: 'Takk fyrir hreinskilnina. Okkar kostaði minna, en enginn notaði hana heldur.',
    answers: [
      {
        ...{ by: 'kaarel', language: 'en', after: 1 },
        text: 'Then there are three of us by now. How did you close yours: with an announcement, or did it just end?',
      },
      {
        ...{ by: 'gudrun', language: 'en', after: 2, reply: true },
        text: 'It just ended, and nobody asked. That told us more than any survey.',
      },
      {
        ...{ by: 'maria', language: 'pl', after: 6 },
        text: 'Nasz portal działa, bo jedna osoba codziennie wpisuje do niego zapytania ofertowe. Bez niej byłoby tak samo.',
      },
    ],
  },
  {
    ...{ key: 'indicators', about: ['resource', 'template'], kind: 'question', by: 'anna', language: 'lv', day: -40 },
    title: 'Kuri rādītāji der maziem klasteriem?',
    text: 'Veidnē ir divdesmit rādītāju. Klasterim ar sešpadsmit biedriem to ir par daudz.',
    answers: [],
  },
  {
    ...{ key: 'drilling', about: ['partner-search', 'heat'], kind: 'question', by: 'maria', language: 'en', day: -28 },
    title: 'How deep does one have to drill before one knows?',
    text: 'A municipality near Szczecin asks what the first look at the ground would cost it.',
    answers: [
      {
        ...{ by: 'jon', language: 'en', after: 2 },
        text: 'The first look needs no drilling: old maps and measurements will do, and we do that part.',
        mended:
          'The first look needs no drilling: old maps and measurements will do, and we do that part free of charge. A first hole comes later, and is paid for by the municipality.',
      },
    ],
  },
  {
    ...{ key: 'two-days', about: ['transfer', 'testbed-ee'], kind: 'question', by: 'elin', language: 'sv', day: -22 },
    title: 'Vad kostar två dagar i er testmiljö?',
    text: 'Vi funderar på dygnspris för de långa mätningarna.',
    answers: [
      {
        ...{ by: 'jaan', language: 'en', after: 1, accepted: true },
        text: 'Since last month 300 euros for two days, whatever the size of the company. Small ones have come back.',
      },
    ],
  },
  {
    ...{ key: 'next-year', about: ['organisation', 'regx'], kind: 'discussion', by: 'erika', language: 'de', day: -15 },
    title: 'Termine für das nächste Jahr',
    text: 'Gibt es schon Termine für ADV-1? Drei unserer Cluster möchten gemeinsam kommen.',
    answers: [
      {
        ...{ by: 'mette', language: 'en', after: 1 },
        text: 'One online in two months, it is in the list already; the next one in Denmark in autumn.',
      },
      {
        ...{ by: 'piotr', language: 'en', after: 6 },
        text: 'Cheap hotel rooms for all sessions: write to me and I send you my list of offers.',
        flagged: { by: 'erika', reason: 'This is advertising and has nothing to do with the question.' },
      },
    ],
  },
  {
    ...{ key: 'languages', about: ['module', 'ADV-1'], kind: 'discussion', by: 'raivis', language: 'lv', day: -65 },
    title: 'Trīs valodas pie viena galda',
    text: 'Mūsu grupā angliski brīvi runāja tikai divi. Kā jūs to risināt?',
    answers: [
      {
        ...{ by: 'soren', language: 'da', after: 2 },
        text: 'Vi lader to, der deler sprog, sidde sammen, og giver ti minutter mere. Ordene står på væggen på alle sprog.',
      },
      {
        ...{ by: 'tomas', language: 'en', after: 3 },
        text: 'Whoever does not speak English at this level should stay at home, the rest of us lose the day.',
        flagged: { by: 'ilze', reason: 'It speaks down to people who did their best.' },
        hidden: 'Courtesy: say what would help, and not who should stay away.',
      },
    ],
  },
  {
    ...{ key: 'families', about: ['practice', 'apprentices'], kind: 'question', by: 'rasa', language: 'en', day: -50 },
    title: 'Are the apprentices insured at the other yard?',
    text: 'Our insurer wants to know who is the employer during the four weeks.',
    answers: [
      {
        ...{ by: 'jule', language: 'de', after: 3 },
        text: 'Der Arbeitgeber bleibt derselbe; die Berufsgenossenschaft braucht nur den Ort und die Wochen, vorher und schriftlich.',
      },
    ],
  },
];
