import type { PracticePlan } from './practice-plan.js';

/** From Denmark, Sweden, Norway, Finland and Iceland. */
export const NORTHERN_PRACTICES: readonly PracticePlan[] = [
  {
    ...{ key: 'short-visits', by: 'freja', outcome: 'good', course: 'validated', written: -260 },
    title: ['Korte virksomhedsbesøg i stedet for lange møder', 'Short visits to companies instead of long meetings'],
    summary: [
      'Klyngelederen besøger fire virksomheder om ugen i tyve minutter og spørger altid om det samme.',
      'The cluster manager visits four companies a week for twenty minutes, and always asks the same.',
    ],
    problem: [
      'Til medlemsmøderne kom de samme ti. Vi vidste ikke, hvad de andre havde brug for, og hvert år gik nogle ud uden et ord.',
      'The same ten came to the meetings. We did not know what the others needed, and every year some left without a word.',
    ],
    done: [
      'Fire besøg om ugen, tre faste spørgsmål: Hvad driller lige nu? Hvem har du talt med siden sidst? Hvad skal vi holde op med? Svarene skrives ind samme dag, og inden en uge får virksomheden et navn på en, den bør tale med.',
      'Four visits a week, three fixed questions: What gives you trouble now? Whom have you talked to since last time? What should we stop doing? The answers are written down the same day, and within a week the company gets the name of somebody to talk to.',
    ],
    resources: [
      'En halv stilling, en bil og et regneark. Spørgsmålene ligger frit tilgængeligt.',
      'Half a position, a car and a spreadsheet. The questions are free for all.',
    ],
    challenges: [
      'De første uger blev besøgene til salgssamtaler. Det hjalp at lægge brochuren i bilen.',
      'In the first weeks the visits became sales talks. It helped to leave the brochure in the car.',
    ],
    lessons: [
      'Spørgsmålene kan bruges overalt. Afstandene ikke: i tyndt befolkede egne er to besøg om ugen nok.',
      'The questions can be used anywhere. The distances cannot: in thinly populated areas two visits a week are enough.',
    ],
    evidence: [
      [
        [
          'Medlemmer, der gik ud inden for et år: fra elleve til tre',
          'Members that left within a year: from eleven to three',
        ],
        ...([3, 'members', 'Annual report of the sample cluster'] as const),
      ],
      [
        ['Fælles projekter, der begyndte med et besøg', 'Joint projects that began with a visit'],
        ...([9, 'projects', 'List of projects, with their beginnings'] as const),
      ],
    ],
    place: ['Odense', 'DK03', 'DK'],
    ...{ time: [-1000], cost: [310_000, 'DKK'], people: 0.5, themes: ['membership', 'facilitation'] },
    ...{ modules: ['BAS-1'], clusters: ['dk'] },
    note: [
      'Tydeligt beskrevet og let at gøre efter. Tallene kan slås op.',
      'Clearly told and easy to do after them. The figures can be looked up.',
    ],
  },
  {
    ...{ key: 'testbed', by: 'nils', outcome: 'good', course: 'validated', written: -230 },
    title: ['En testbädd som alla kan boka', 'A test bed that everybody can book'],
    summary: [
      'Sju företags mätutrustning står i en gemensam kalender. Ägaren får betalt per timme, resten sköter sig självt.',
      'The measuring equipment of seven companies stands in one calendar. Its owner is paid by the hour, the rest runs itself.',
    ],
    problem: [
      'Dyra instrument stod stilla fyra dagar av fem, och små företag skickade sina prover utomlands.',
      'Expensive instruments stood idle four days of five, while small companies sent their samples abroad.',
    ],
    done: [
      'Vi skrev ett avtal på två sidor, satte ett timpris som täcker slitage och en tekniker, och lade ut tiderna i en vanlig bokningskalender. En tekniker från ägaren är alltid med.',
      'We wrote a contract of two pages, set a price by the hour that covers wear and a technician, and put the times into an ordinary booking calendar. A technician of the owner is always there.',
    ],
    resources: [
      'Avtalet, kalendern och en dag i veckan för den som svarar på frågor.',
      'The contract, the calendar, and a day a week for somebody who answers questions.',
    ],
    challenges: [
      'Försäkringen: den som äger instrumentet var inte täckt när andra använde det. Ett tillägg kostade mindre än väntat.',
      'The insurance: the owner was not covered when others used the instrument. The addition cost less than expected.',
    ],
    lessons: [
      'Börja med tre instrument som någon redan frågar efter. Priset ska vara tråkigt: samma för alla.',
      'Begin with three instruments that somebody asks for already. The price should be boring: the same for all.',
    ],
    evidence: [
      [
        ['Bokade timmar under det andra året', 'Hours booked in the second year'],
        ...([1460, 'hours', 'Bookings by month'] as const),
      ],
      [
        ['Företag som aldrig hade mätt förut', 'Companies that had never measured before'],
        ...([12, 'companies', 'Survey of the users'] as const),
      ],
    ],
    place: ['Örnsköldsvik', 'SE32', 'SE'],
    ...{ time: [-900], cost: [420_000, 'SEK'], people: 0.2, themes: ['digitalisation', 'circular-economy', 'funding'] },
    clusters: ['se'],
  },
  {
    ...{ key: 'mid-term-talks', by: 'lars', outcome: 'good', course: 'validated', written: -210 },
    title: ['Samtal vid halvtid i stället för rapporter', 'Talks at half-time instead of reports'],
    summary: [
      'Programmet ersatte två skriftliga rapporter om året med ett samtal på plats och en sida som båda skriver under.',
      'The programme replaced two written reports a year by one talk on site, and one page that both sign.',
    ],
    problem: [
      'Rapporterna berättade vad som hade gjorts, aldrig vad som inte fungerade. Vi fick veta det först när det var för sent.',
      'The reports told what had been done, never what did not work. We learned that when it was too late.',
    ],
    done: [
      'Två handläggare besöker varje kluster i tre timmar. Frågorna skickas en vecka före. Efteråt skrivs en sida: vad går bra, vad ändras, vad behöver ni av oss. Sidan ersätter rapporten.',
      'Two officers visit every cluster for three hours. The questions are sent a week before. Afterwards one page is written: what goes well, what changes, what do you need from us. The page replaces the report.',
    ],
    resources: [
      'Två dagar per kluster för agenturen, en dag för klustret.',
      'Two days per cluster for the agency, one day for the cluster.',
    ],
    challenges: [
      'Revisorerna ville ha siffror. De får nu en tabell för sig, en gång om året.',
      'The auditors wanted figures. They now get a table of their own, once a year.',
    ],
    lessons: [
      'Ett samtal fungerar bara om det får ha följder: vi ändrade tre budgetar redan första året.',
      'A talk works only if it may have consequences: we changed three budgets in the first year.',
    ],
    evidence: [
      [
        [
          'Timmar som ett kluster lägger på uppföljning per år, före: 90',
          'Hours that a cluster spends on reporting a year, before: 90',
        ],
        ...([24, 'hours', 'Survey of the clusters in the programme'] as const),
      ],
    ],
    place: ['Stockholm', 'SE11', 'SE'],
    ...{ time: [-800], people: 1.5, themes: ['governance', 'evaluation'], modules: ['PRG-1'] },
    note: [
      'Förebildligt: också följderna för revisionen är beskrivna.',
      'Exemplary: what it means for the audit is told too.',
    ],
  },
  {
    ...{ key: 'working-groups', by: 'sindre', outcome: 'failure', course: 'validated', written: -190 },
    title: ['For mange arbeidsgrupper', 'Too many working groups'],
    summary: [
      'Vi begynte med ni arbeidsgrupper. Etter et år fantes to, og de beste folkene var slitne.',
      'We began with nine working groups. After a year two were left, and the best people were tired.',
    ],
    problem: [
      'Alle medlemmer skulle finne sin sak, og hver idé fra oppstartsmøtet ble en gruppe.',
      'Every member was to find his own matter, and every idea of the first meeting became a group.',
    ],
    done: [
      'Ni grupper med hver sin leder, møte hver måned, referat til styret.',
      'Nine groups with a leader each, meetings every month, minutes for the board.',
    ],
    wentWrong: [
      'De samme tolv personene satt i fire grupper hver. Referatene tok mer tid enn arbeidet. Ingen ville være den som la ned en gruppe.',
      'The same twelve people sat in four groups each. The minutes took more time than the work. Nobody wanted to be the one to close a group.',
    ],
    doDifferently: [
      'To grupper fra start, med en sluttdato. En ny gruppe begynner først når en gammel er ferdig.',
      'Two groups from the beginning, with a last day. A new group begins only when an old one has finished.',
    ],
    resources: [
      'Omtrent 0,8 årsverk i klyngen og 600 timer hos medlemmene.',
      'About 0.8 full-time equivalents in the cluster, and 600 hours of the members.',
    ],
    challenges: ['Å si nei til medlemmer som betaler kontingent.', 'To say no to members who pay their fee.'],
    lessons: [
      'Regelen «én inn, én ut» kan alle bruke fra i morgen.',
      'The rule “one in, one out” can be used by anybody from tomorrow.',
    ],
    evidence: [
      [
        ['Grupper som møttes etter tolv måneder, av ni', 'Groups that met after twelve months, of nine'],
        ...([2, 'groups', 'Minutes of the board'] as const),
      ],
    ],
    place: ['Bergen', 'NO0A', 'NO'],
    ...{ time: [-1200, -820], people: 0.8, themes: ['governance', 'failure', 'membership'], clusters: ['no'] },
    note: ['Åpent og lærerikt.', 'Open, and one learns from it.'],
  },
  {
    ...{ key: 'side-streams', by: 'helmi', outcome: 'good', course: 'validated', written: -170 },
    title: ['Sivuvirtojen torstai', 'Side-stream Thursday'],
    summary: [
      'Joka kuukausi kolme yritystä kertoo viidessä minuutissa, mitä niiltä jää yli. Kuulijat etsivät käyttöä.',
      'Every month three companies tell in five minutes what they have left over. The listeners look for a use.',
    ],
    problem: [
      'Yritykset maksoivat jätteestä, josta naapuri olisi maksanut niille.',
      'Companies paid for getting rid of waste for which their neighbour would have paid them.',
    ],
    done: [
      'Aamiainen, kolme viiden minuutin puheenvuoroa, näytteet pöydällä. Jokaisella näytteellä on kortti: määrä, laatu, epäpuhtaudet, hinta tänään. Kiinnostuneet kirjoittavat nimensä korttiin.',
      'Breakfast, three talks of five minutes, samples on the table. Every sample has a card: quantity, quality, impurities, cost today. Those who are interested write their name on the card.',
    ],
    resources: ['Sali, aamiainen ja kaksi työpäivää kuukaudessa.', 'A hall, breakfast, and two working days a month.'],
    challenges: [
      'Kaikki eivät halua näyttää jätteitään. Ensimmäisellä kerralla klusteri näytti omansa: vanhat messuseinät.',
      'Not everybody wants to show his waste. The first time the cluster showed its own: old walls of a fair stand.',
    ],
    lessons: [
      'Kortti on tärkeämpi kuin puhe. Ilman määriä ei synny kauppoja.',
      'The card matters more than the talk. Without quantities there are no deals.',
    ],
    evidence: [
      [
        ['Tonnia vuodessa, joka ei enää päädy poltettavaksi', 'Tonnes a year that are no longer burnt'],
        ...([3400, 't', 'Balance of materials, second year'] as const),
      ],
      [
        ['Sopimuksia kahdessa vuodessa', 'Contracts in two years'],
        ...([17, 'contracts', 'List of contracts'] as const),
      ],
    ],
    place: ['Lahti', 'FI1C', 'FI'],
    ...{ time: [-1100], cost: [18_000, 'EUR'], people: 0.1, themes: ['circular-economy', 'facilitation'] },
    clusters: ['fi'],
  },
  {
    ...{ key: 'open-plant', by: 'birta', outcome: 'good', course: 'submitted', written: -12 },
    title: ['Heimsóknir sem undirbúa samninga', 'Visits that prepare contracts'],
    summary: [
      'Sveitarfélög frá útlöndum koma í þrjá daga og fara heim með drög að fyrsta samningi.',
      'Municipalities from abroad come for three days and go home with the draft of a first contract.',
    ],
    problem: [
      'Gestir tóku myndir og þökkuðu fyrir sig. Svo heyrðist ekkert.',
      'Guests took pictures and said thank you. Then nothing was heard.',
    ],
    done: [
      'Fyrir heimsóknina sendir sveitarfélagið tölur um húshitun. Fyrsti dagur: veitan. Annar dagur: reikningar og íbúar. Þriðji dagur: skrifað saman.',
      'Before the visit the municipality sends its figures on heating. First day: the plant. Second day: accounts and residents. Third day: writing together.',
    ],
    resources: ['Tveir sérfræðingar í þrjá daga og túlkur.', 'Two experts for three days, and an interpreter.'],
    challenges: [
      'Tölurnar koma sjaldan á réttum tíma. Án þeirra er heimsókninni frestað.',
      'The figures seldom come in time. Without them the visit is put off.',
    ],
    lessons: [
      'Að fresta er betra en að taka á móti gestum sem eru ekki tilbúnir.',
      'To put off is better than to receive guests who are not prepared.',
    ],
    evidence: [
      [
        ['Heimsóknir sem enduðu með samningi, af sjö', 'Visits that ended with a contract, of seven'],
        ...([3, 'contracts', 'List of visits'] as const),
      ],
    ],
    place: ['Reykjavík', 'IS001', 'IS'],
    ...{
      time: [-600],
      people: 0.3,
      themes: ['study-visits', 'clean-energy', 'internationalisation'],
      clusters: ['is'],
    },
  },
  {
    ...{ key: 'role-play', by: 'soren', outcome: 'good', course: 'returned', written: -45 },
    title: ['Rollespil om uenighed i klyngen', 'A role play on disagreement in a cluster'],
    summary: [
      'Deltagerne spiller hinandens organisationer i fyrre minutter, før de taler om budgettet.',
      'Participants play each other’s organisations for forty minutes before they talk about the budget.',
    ],
    problem: ['Budgetmøder endte i de samme to lejre.', 'Meetings on the budget ended in the same two camps.'],
    done: [
      'Kort med roller, en sag fra virkeligheden og en ordstyrer udefra. Bagefter siger hver, hvad den anden har brug for.',
      'Cards with roles, a true case, and a chair from outside. Afterwards each says what the other one needs.',
    ],
    resources: ['En facilitator og et kortspil.', 'A facilitator and a set of cards.'],
    challenges: ['Nogle nægter at spille. De får rollen som tilhører.', 'Some refuse to play. They listen.'],
    lessons: ['Sagen skal være virkelig, men ikke jeres egen.', 'The case has to be a true one, but not your own.'],
    evidence: [
      [
        ['Deltagere, der ville anbefale øvelsen', 'Participants who would recommend the exercise'],
        ...([86, '%', 'Evaluation after four sessions'] as const),
      ],
    ],
    place: ['Kolding', 'DK03', 'DK'],
    ...{ time: [-400, -120], themes: ['facilitation', 'governance'], modules: ['ADV-1'] },
    remarks: [
      [
        'evidence',
        [
          'Anbefalinger er ikke virkning. Hvad blev anderledes på det næste budgetmøde?',
          'Recommendations are no effect. What was different at the next meeting on the budget?',
        ],
      ],
      ['cost', ['Sæt et beløb på facilitatoren.', 'Put an amount on the facilitator.']],
    ],
  },
];
