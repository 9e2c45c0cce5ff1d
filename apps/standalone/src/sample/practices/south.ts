import type { PracticePlan } from './practice-plan.js';

/** From Estonia, Latvia, Lithuania, Poland and Germany. */
export const SOUTHERN_PRACTICES: readonly PracticePlan[] = [
  {
    ...{ key: 'portal', by: 'kaarel', outcome: 'failure', course: 'validated', written: -240 },
    title: ['Portaal, mida keegi ei kasutanud', 'The portal that nobody used'],
    summary: [
      'Ehitasime liikmetele oma portaali. Kahe aasta pärast logis sinna sisse neli inimest.',
      'We built a portal of our own for the members. Two years later four people signed in to it.',
    ],
    problem: [
      'Failid ja kontaktid olid laiali kirjades; keegi ei teadnud, kes mida oskab.',
      'Files and contacts were scattered over mails; nobody knew who was good at what.',
    ],
    done: [
      'Tellisime portaali foorumi, failikausta, kalendri ja oskuste otsinguga. Koolitasime kõiki liikmeid.',
      'We ordered a portal with a forum, files, a calendar and a search for skills. All members were trained.',
    ],
    wentWrong: [
      'Keegi polnud portaali küsinud. Iga uus parool oli põhjus helistada. Oskusi ei uuendatud, nii et otsing valetas.',
      'Nobody had asked for a portal. Every new password was a reason to phone instead. The skills were not kept up, so the search told lies.',
    ],
    doDifferently: [
      'Alusta tabelist, mida üks inimene kord kuus uuendab. Osta tarkvara alles siis, kui tabel jääb väikeseks.',
      'Begin with a table that one person keeps up once a month. Buy software only when the table has become too small.',
    ],
    resources: ['68 000 eurot ja pool töökohta kaks aastat.', '68,000 euros, and half a position for two years.'],
    challenges: [
      'Raske oli tunnistada, et see ei tööta: toetus oli selleks antud.',
      'It was hard to admit that it does not work: the grant had been given for it.',
    ],
    lessons: [
      'Küsi kolmelt liikmelt, mida nad eelmisel nädalal otsisid. Kui vastus ei ole portaal, ära ehita portaali.',
      'Ask three members what they looked for last week. If the answer is not a portal, do not build a portal.',
    ],
    evidence: [
      [
        ['Inimesi, kes portaali viimasel kuul kasutasid', 'People who used the portal in its last month'],
        ...([4, 'people', 'Log of the portal, last month'] as const),
      ],
    ],
    place: ['Tallinn', 'EE001', 'EE'],
    ...{ time: [-1300, -600], cost: [68_000, 'EUR'], people: 0.5, themes: ['digitalisation', 'failure', 'membership'] },
    clusters: ['ee'],
    note: [
      'Harva räägib keegi sellest nii ausalt. Soovitan kõigile, kes portaali plaanivad.',
      'Seldom is it told so frankly. To be read by everybody who plans a portal.',
    ],
  },
  {
    ...{ key: 'export-lead', by: 'raivis', outcome: 'good', course: 'awaited', written: -60 },
    title: ['Viens eksporta vadītājs pieciem uzņēmumiem', 'One export manager for five companies'],
    summary: [
      'Pieci mazi ražotāji kopā algo vienu cilvēku, kas dzīvo tirgū, kurā tie pārdod.',
      'Five small producers together employ one person who lives in the market where they sell.',
    ],
    problem: [
      'Katram atsevišķi eksporta vadītājs bija par dārgu, un izstādēs visi stāvēja katrs savā stūrī.',
      'For each of them alone an export manager was too expensive, and at fairs each stood in his own corner.',
    ],
    done: [
      'Uzņēmumi noslēdza līgumu uz diviem gadiem: puse algas vienādi, puse pēc pārdotā. Vadītājs strādā Stokholmā un reizi mēnesī atskaitās visiem kopā.',
      'The companies made a contract for two years: half of the salary in equal parts, half by what is sold. The manager works in Stockholm and once a month reports to all of them together.',
    ],
    resources: [
      'Alga, birojs koptelpā un klastera jurists līgumam.',
      'The salary, a desk in a shared office, and the cluster’s lawyer for the contract.',
    ],
    challenges: [
      'Divi uzņēmumi ražo gandrīz to pašu. Viņi sadalīja klientus pēc pasūtījuma lieluma.',
      'Two companies make nearly the same. They divided the customers by the size of the order.',
    ],
    lessons: [
      'Der tikai tad, ja uzņēmumi viens otram uzticas; klasterim jābūt tam, kas glabā noteikumus.',
      'It works only if the companies trust each other; the cluster has to be the one that keeps the rules.',
    ],
    evidence: [
      [
        ['Jauni pastāvīgi klienti pirmajā gadā', 'New regular customers in the first year'],
        ...([14, 'customers', 'Reports of the export manager'] as const),
      ],
      [
        ['Eksporta pieaugums pieciem kopā', 'Growth of the exports of all five together'],
        ...([31, '%', 'Accounts of the five companies'] as const),
      ],
    ],
    place: ['Cēsis', 'LV00C', 'LV'],
    ...{ time: [-500], cost: [62_000, 'EUR'], people: 1, themes: ['internationalisation', 'wood-and-furniture'] },
    clusters: ['lv'],
  },
  {
    ...{ key: 'two-days', by: 'rasa', outcome: 'good', course: 'validated', written: -150 },
    title: ['Atsakymas per dvi dienas', 'An answer within two days'],
    summary: [
      'Trys nariai per dvi dienas pasako, ar idėja verta projekto. Ne ilgiau kaip pusė puslapio.',
      'Three members say within two days whether an idea is worth a project. Half a page at most.',
    ],
    problem: [
      'Idėjos gulėdavo iki kvietimo pabaigos, o tada paraiška būdavo rašoma naktimis.',
      'Ideas lay about until a call was about to close, and then the application was written by night.',
    ],
    done: [
      'Trys nariai pakaitomis budi mėnesį. Forma turi keturis klausimus. Atsakymas visada vienas iš trijų: rašykite, pasikalbėkite su …, ne dabar.',
      'Three members are on duty for a month in turn. The form has four questions. The answer is always one of three: write it, talk to …, not now.',
    ],
    resources: ['Po dvi valandas per mėnesį iš kiekvieno budinčio.', 'Two hours a month of everybody on duty.'],
    challenges: [
      'Konkurentai nenorėjo rodyti idėjų vieni kitiems. Budintis gali atsisakyti skaityti.',
      'Competitors did not want to show ideas to each other. Who is on duty may refuse to read.',
    ],
    lessons: [
      'Terminas svarbesnis už kokybę: po savaitės atsakymo niekam nebereikia.',
      'The deadline matters more than the quality: after a week nobody needs the answer any more.',
    ],
    evidence: [
      [['Idėjos per metus', 'Ideas in a year'], ...([63, 'ideas', 'List of ideas'] as const)],
      [
        ['Finansuotų paraiškų dalis, buvo 18 %', 'Share of applications that were funded, before: 18 %'],
        ...([41, '%', 'Results of calls, by year'] as const),
      ],
    ],
    place: ['Vilnius', 'LT011', 'LT'],
    ...{ time: [-700], people: 0.1, themes: ['funding', 'facilitation'], modules: ['BAS-2'], clusters: ['lt'] },
  },
  {
    ...{ key: 'trade-mission', by: 'zofia', outcome: 'failure', course: 'awaited', written: -50 },
    title: ['Misja handlowa bez przygotowania', 'A trade mission without preparation'],
    summary: [
      'Dwanaście firm poleciało na targi. Wróciły z wizytówkami i bez ani jednego zamówienia.',
      'Twelve companies flew to a fair. They came back with cards and without a single order.',
    ],
    problem: [
      'Chcieliśmy pokazać klaster za granicą, zanim skończą się środki.',
      'We wanted to show the cluster abroad before the money ran out.',
    ],
    done: [
      'Zebraliśmy firmy w sześć tygodni, zamówiliśmy wspólne stoisko i katalog po angielsku.',
      'We brought the companies together in six weeks, and ordered a common stand and a catalogue in English.',
    ],
    wentWrong: [
      'Nie umówiliśmy żadnego spotkania przed wyjazdem. Połowa firm nie miała ceny eksportowej. Katalog był gotowy w dniu otwarcia.',
      'No meeting had been arranged before we left. Half of the companies had no price for export. The catalogue was ready on the day of the opening.',
    ],
    doDifferently: [
      'Najpierw rozmowy online z dziesięcioma kupcami. Jedzie ten, kto ma dwa umówione spotkania i cennik.',
      'First talks online with ten buyers. Only those go who have two meetings and a list of prices.',
    ],
    resources: ['Stoisko, podróż i katalog, razem 214 000 zł.', 'Stand, travel and catalogue, 214,000 zloty together.'],
    challenges: ['Presja, żeby wydać środki do końca roku.', 'The pressure to spend the money by the end of the year.'],
    lessons: [
      'Lista pytań przed wyjazdem mieści się na jednej stronie. Dołączamy ją.',
      'The list of questions before one leaves fits on one page. It is attached.',
    ],
    evidence: [
      [
        ['Zamówienia w ciągu dwunastu miesięcy', 'Orders within twelve months'],
        ...([0, 'orders', 'Survey of the twelve companies'] as const),
      ],
    ],
    place: ['Gdańsk', 'PL63', 'PL'],
    ...{ time: [-800, -700], cost: [214_000, 'PLN'], themes: ['internationalisation', 'failure', 'marketing'] },
    clusters: ['pl'],
  },
  {
    ...{ key: 'best-cluster', by: 'zofia', outcome: 'good', course: 'declined', written: -130 },
    title: ['Jak promujemy nasz klaster', 'How we promote our cluster'],
    summary: [
      'Nowe logo, film i obecność na wszystkich ważnych wydarzeniach regionu.',
      'A new logo, a film, and presence at all important events of the region.',
    ],
    problem: ['Mało kto znał nasz klaster.', 'Few people knew our cluster.'],
    done: ['Zleciliśmy film i logo agencji reklamowej.', 'We ordered a film and a logo of an agency for advertising.'],
    resources: ['Budżet na promocję i jedna osoba.', 'A budget for promotion, and one person.'],
    challenges: ['Wybór agencji trwał długo.', 'It took long to choose the agency.'],
    lessons: ['Warto mieć film.', 'It is good to have a film.'],
    evidence: [[['Wyświetlenia filmu', 'Views of the film'], ...([5200, 'views', 'Counter of the film'] as const)]],
    place: ['Gdańsk', 'PL63', 'PL'],
    ...{ time: [-500, -300], cost: [90_000, 'PLN'], themes: ['marketing', 'membership'], clusters: ['pl'] },
    note: [
      'Opis mówi, co kupiono, a nie, co się przez to zmieniło. Proszę wrócić, gdy będzie widać skutek.',
      'It tells what was bought, not what has changed by it. Please come back when an effect can be seen.',
    ],
  },
  {
    ...{ key: 'apprentices', by: 'jule', outcome: 'good', course: 'validation-returned', written: -90 },
    title: ['Auszubildende tauschen für vier Wochen die Werft', 'Apprentices change the yard for four weeks'],
    summary: [
      'Vier Werften tauschen jeden Herbst Auszubildende. Sie lernen Maschinen kennen, die es zu Hause nicht gibt.',
      'Four yards exchange apprentices every autumn. They learn to use machines that are not there at home.',
    ],
    problem: [
      'Kein Betrieb kann alle Maschinen haben, die in der Prüfung vorkommen.',
      'No company can have all the machines that are asked for in the examination.',
    ],
    done: [
      'Ein Plan für vier Wochen, ein Zimmer bei einer Gastfamilie, am Ende ein Werkstück, das beide Betriebe bewerten.',
      'A plan for four weeks, a room with a family, and at the end a workpiece that both companies assess.',
    ],
    resources: ['Zwölf Arbeitstage im Jahr und die Fahrkarten.', 'Twelve working days a year, and the tickets.'],
    challenges: [
      'Die Berufsschule muss dem Zeitraum zustimmen, am besten ein Jahr vorher.',
      'The vocational school has to agree to the dates, at best a year before.',
    ],
    lessons: [
      'Auch über eine Grenze möglich, wenn die Kammern beider Seiten unterschreiben.',
      'Possible across a border too, if the chambers of both sides sign.',
    ],
    evidence: [
      [
        ['Ausgetauschte in drei Jahren', 'Apprentices exchanged in three years'],
        ...([46, 'apprentices', 'List of the cluster'] as const),
      ],
    ],
    place: ['Kiel', 'DEF0', 'DE'],
    ...{ time: [-1100], cost: [21_000, 'EUR'], people: 0.1, themes: ['skills', 'maritime'], clusters: ['de'] },
    remarks: [
      [
        'evidence',
        [
          'Wie viele haben die Prüfung bestanden, verglichen mit denen ohne Tausch?',
          'How many passed the examination, compared with those who did not change?',
        ],
      ],
      [
        'resources',
        ['Wer sucht die Gastfamilien, und wie lange dauert das?', 'Who finds the families, and how long does it take?'],
      ],
    ],
  },
  {
    ...{ key: 'largest-left', by: 'jule', outcome: 'failure', course: 'draft', written: -5 },
    title: ['Als unsere größte Firma austrat', 'When our largest company left'],
    summary: [
      'Ein Drittel der Beiträge fiel in einem Monat weg. Was wir vorher hätten sehen können.',
      'A third of the fees was gone in one month. What we could have seen before.',
    ],
    problem: [
      'Der Haushalt hing an einem einzigen Mitglied, und alle wussten es.',
      'The budget hung on a single member, and everybody knew it.',
    ],
    done: ['Noch zu schreiben: die Gespräche im Frühjahr.', 'To be written: the talks in spring.'],
    evidence: [],
    place: ['Kiel', 'DEF0', 'DE'],
    ...{ time: [-300], themes: ['governance', 'failure'] },
  },
  {
    ...{ key: 'night-power', by: 'rasa', outcome: 'good', course: 'withdrawn', written: -200 },
    title: ['Bendras elektros pirkimas naktį', 'Buying power together at night'],
    summary: [
      'Septynios įmonės kartu perka naktinę elektrą ir perkelia darbus.',
      'Seven companies buy power for the night together, and move work to it.',
    ],
    problem: ['Elektra brango greičiau nei užsakymai.', 'Power became dearer faster than orders came in.'],
    done: [
      'Bendra sutartis ir grafikas, kas ką daro naktį.',
      'A common contract, and a plan of who does what at night.',
    ],
    resources: ['Teisininkas ir vienas energetikas.', 'A lawyer and an energy engineer.'],
    challenges: ['Naktinės pamainos.', 'Shifts at night.'],
    lessons: ['Tinka ten, kur krosnys ir taip dirba naktį.', 'Good where ovens run at night anyhow.'],
    evidence: [
      [
        ['Sutaupyta per pirmus metus', 'Saved in the first year'],
        ...([22, '%', 'Bills of the seven companies'] as const),
      ],
    ],
    place: ['Vilnius', 'LT011', 'LT'],
    ...{ time: [-500, -200], themes: ['clean-energy', 'funding'] },
    note: [
      'Sutaupyta suma buvo suskaičiuota du kartus. Perskaičiuosime ir paskelbsime iš naujo.',
      'What was saved had been counted twice. We shall calculate anew and publish it again.',
    ],
  },
];
