import type { PartnerSearchPlan } from './partner-search-plan.js';

/** Open ones, closed ones with what came of them, and one that was withdrawn. */
export const PARTNER_SEARCHES: readonly PartnerSearchPlan[] = [
  {
    ...{ key: 'steel', cluster: 'se-steel', countries: ['FI', 'PL', 'DE'], posted: -120, until: -60 },
    ...{ themes: ['advanced-materials', 'clean-energy'], sectors: ['24', '25'], partners: ['company', 'research'] },
    texts: {
      sv: 'Verkstäder som vill prova fossilfritt stål | Tre verkstäder som bearbetar tunn plåt och kan jämföra materialet med det de använder i dag. | Provmaterial utan kostnad, mätningar i vårt laboratorium och ett gemensamt resultat som får publiceras.',
      en: 'Workshops that want to try fossil-free steel | Three workshops that process thin sheet and can compare the material with what they use today. | Samples free of charge, measurements in our laboratory and common results that may be published.',
    },
    closed: { day: -50, outcome: 'no-partners-found' },
    interests: [
      {
        ...{ cluster: 'pl-metal', after: 12 },
        message: 'Two of our members make panels for farm machines. They could begin in spring.',
        declined: 'Spring is too late for our project: the trials have to be finished by the end of winter. Next time!',
      },
    ],
  },
  {
    ...{ key: 'fish-health', cluster: 'no', countries: ['IS', 'DK', 'FI'], posted: -110, until: -20 },
    ...{ themes: ['food', 'aquaculture'], sectors: ['03'], partners: ['cluster', 'research'] },
    texts: {
      no: 'Felles opplæring i fiskehelse | En klynge med oppdrettere på land som vil lage et kurs i fiskehelse sammen med oss. | Lærere, øvelser i anlegg og et kursopplegg som vi har brukt i tre år.',
      en: 'Joint training on fish health | A cluster with fish farmers on land who want to make a course on fish health with us. | Teachers, exercises on site, and a course plan that we have used for three years.',
    },
    closed: { day: -40, outcome: 'partners-found' },
    interests: [
      {
        ...{ cluster: 'is-ocean', after: 9 },
        message: 'Við rekum námskeið um nýtingu afla; fiskheilsu vantar. We can host the first course in Grindavík.',
        accepted: 'Gladly. Let us begin with the chapter on water quality, and meet by video next week.',
      },
      {
        ...{ cluster: 'dk-food', after: 15 },
        message: 'We would like to follow the course with four companies.',
        declined:
          'The course itself will be open to all when it is ready; here we look for somebody who makes it with us.',
      },
    ],
  },
  {
    ...{ key: 'school-modules', cluster: 'ee-wood', countries: ['FI', 'LV', 'SE'], posted: -100, until: 30 },
    ...{ themes: ['construction', 'wood-and-furniture'], sectors: ['16', '41'], partners: ['cluster', 'company'] },
    texts: {
      et: 'Koolimajad puidust moodulitest | Partnerid, kes pakuvad koos meiega puidust koolimaju Põhjamaade omavalitsustele. | Kaks tehast, tüüplahendused ja kogemus kolmest ehitatud koolist.',
      en: 'School buildings of wooden modules | Partners who offer wooden school buildings to Nordic municipalities together with us. | Two factories, standard designs, and experience from three schools that stand.',
    },
    closed: { day: -30, outcome: 'partners-found' },
    interests: [
      {
        ...{ cluster: 'lv', after: 6 },
        message: 'Our members make windows and doors of timber, and have certificates for Sweden.',
        accepted: 'That is what is missing in our offer. Please send the certificates.',
      },
      {
        ...{ cluster: 'fi-wood', after: 20 },
        message: 'Meillä on palosuunnittelijoita ja kaksi kuntaa, jotka hankkivat koulun ensi vuonna.',
        accepted: 'Suurepärane! We shall come to Joensuu in two weeks.',
      },
      { cluster: 'se', after: 25, message: 'We might supply boards made with lignin glue.', withdrawn: true },
    ],
  },
  {
    ...{ key: 'hydrogen-port', cluster: 'de-hydrogen', countries: ['NO', 'DK', 'LT', 'PL'], posted: -60, until: 30 },
    ...{ themes: ['hydrogen', 'clean-energy'], sectors: ['35', '52'], partners: ['cluster', 'public', 'company'] },
    texts: {
      de: 'Häfen, die Schiffe mit Wasserstoff versorgen wollen | Zwei Häfen mit Platz für eine kleine Tankstelle und eine Reederei, die mitmacht. | Die Planung einer Anlage, die bei uns steht, samt Genehmigungen und Kosten.',
      en: 'Ports that want to supply ships with hydrogen | Two ports with room for a small filling station, and a shipping company that takes part. | The plans of a plant that we run, with permits and costs.',
    },
    interests: [
      {
        ...{ cluster: 'no-hydrogen', after: 10 },
        message: 'Vi har et rederi med en ferge som skal bygges om, og en havn som vil være først.',
        accepted: 'Das passt. Could you tell us by Friday how much the ferry will need a day?',
      },
      {
        ...{ cluster: 'lt-port', after: 31 },
        message: 'The port has set a quay aside. We do not know yet who would operate the station.',
      },
    ],
  },
  {
    ...{ key: 'ultrasound', cluster: 'de-med', countries: ['EE', 'SE', 'DK'], posted: -50, until: 60 },
    ...{ themes: ['health-technology'], sectors: ['26', '86'], partners: ['company', 'research'] },
    texts: {
      de: 'Kliniken für die Erprobung eines Ultraschallgeräts | Zwei Kliniken außerhalb Deutschlands für eine kleine Studie. | Geräte, Schulung und die Auswertung.',
      en: 'Hospitals for trying out an ultrasound device | Two hospitals outside Germany for a small study. | Devices, training and the analysis.',
    },
    withdrawn: { day: -20, reason: 'The study begins a year later than planned. We shall post a new search then.' },
    interests: [{ cluster: 'ee-health', after: 8, message: 'Tartus on kliinik, kes osaleks. When would it begin?' }],
  },
  {
    ...{ key: 'cobots', cluster: 'dk', countries: ['SE', 'DE', 'PL', 'LV'], posted: -40, until: 60 },
    ...{ themes: ['robotics', 'advanced-manufacturing'], sectors: ['25', '28'], partners: ['cluster', 'company'] },
    texts: {
      da: 'Små fabrikker, der vil prøve en samarbejdende robot | Fem fabrikker med under 50 ansatte, der lader os måle før og efter. | En robot i tre måneder, oplæring af medarbejderne og en rapport, som I beholder.',
      en: 'Small factories that want to try a collaborative robot | Five factories with fewer than 50 employees that let us measure before and after. | A robot for three months, training for the staff, and a report that is yours.',
      pl: 'Małe fabryki, które chcą wypróbować robota współpracującego | Pięć fabryk zatrudniających mniej niż 50 osób, w których zmierzymy stan przed i po. | Robot na trzy miesiące, szkolenie załogi i raport dla Państwa.',
    },
    interests: [
      {
        ...{ cluster: 'pl-metal', after: 5 },
        message: 'Dwie firmy z naszego klastra spełniają warunki. Two firms are ready: one welds, one packs.',
        accepted: 'Begge, tak. We can bring the first robot in week 3.',
      },
      { cluster: 'lv-metal', after: 33, message: 'One of our members has 38 employees and works in two shifts.' },
    ],
  },
  {
    ...{ key: 'heat', cluster: 'is', countries: ['PL', 'EE', 'LV', 'DE'], posted: -33, until: 100 },
    ...{ themes: ['geothermal-energy', 'clean-energy'], sectors: ['35'], partners: ['public', 'cluster'] },
    texts: {
      is: 'Sveitarfélög sem vilja hita hús með jarðhita | Þrjú sveitarfélög með hitaveitu sem þarf að endurnýja á næstu árum. | Fyrsta athugun á svæðinu, heimsókn til okkar og fyrirmynd að samningi við íbúa.',
      en: 'Municipalities that want to heat with the earth’s warmth | Three municipalities with district heating that has to be renewed in the coming years. | A first look at the ground, a visit to us, and a model for the contract with residents.',
    },
    interests: [
      {
        ...{ cluster: 'ee-oil', after: 7 },
        message: 'District heating here still burns shale. The municipality has the money for a study.',
        accepted: 'Please send what is known about the ground below Jõhvi; we shall answer within two weeks.',
      },
    ],
  },
  {
    ...{ key: 'ferries', cluster: 'fi-marine', countries: ['DE', 'PL', 'NO', 'EE'], posted: -25, until: 90 },
    ...{ themes: ['maritime', 'mobility'], sectors: ['30', '50'], partners: ['cluster', 'company'] },
    texts: {
      fi: 'Lauttojen muuttaminen akkukäyttöisiksi | Varustamo, jolla on yli 20 vuotta vanha lautta lyhyellä reitillä. | Suunnittelijat, telakka ja laskentamalli, joka kertoo milloin muutos maksaa itsensä takaisin.',
      en: 'Turning ferries to batteries | A shipping company with a ferry of more than 20 years on a short route. | Designers, a yard, and a model that tells when the change has paid for itself.',
    },
    interests: [
      {
        ...{ cluster: 'pl', after: 4 },
        message: 'Stocznia z naszego klastra przebudowała już dwa promy. Let us offer together.',
        accepted: 'Tervetuloa mukaan! Our designers will call you on Monday.',
      },
      { cluster: 'de', after: 18, message: 'Eine Reederei an der Schlei überlegt. Could you show the model to them?' },
    ],
  },
  {
    ...{ key: 'lasers', cluster: 'lt', countries: ['SE', 'FI', 'DE', 'DK'], posted: -18, until: 120 },
    ...{ themes: ['photonics', 'life-science'], sectors: ['26', '72'], partners: ['research', 'company'] },
    texts: {
      lt: 'Lazerių taikymas audinių tyrimams | Laboratorijos, kurios tiria audinius ir nori naujo šviesos šaltinio. | Prototipas, inžinierius trims mėnesiams ir bendra publikacija.',
      en: 'Lasers for looking into tissue | Laboratories that study tissue and want a new source of light. | A prototype, an engineer for three months, and a common publication.',
    },
    interests: [
      {
        cluster: 'se-health',
        after: 6,
        message: 'Två forskargrupper i Uppsala är intresserade. May they visit Vilnius?',
      },
      {
        ...{ cluster: 'fi-ict', after: 9 },
        message: 'We develop sensors for fibre networks and could use the same source.',
        declined: 'The source is built for other wavelengths. Our colleagues who make fibre lasers will write to you.',
      },
    ],
  },
  {
    ...{ key: 'code-audit', cluster: 'lv-it', countries: ['EE', 'LT', 'PL', 'FI'], posted: -14, until: 75 },
    ...{ themes: ['ict', 'cybersecurity'], sectors: ['62'], partners: ['cluster', 'company'] },
    texts: {
      lv: 'Partneri lielam iepirkumam par drošības pārbaudēm | Divi uzņēmumi, kas pārbauda programmatūras drošību un strādā angliski. | Piedāvājuma vadība, juristi un pieredze ar piecām iestādēm.',
      en: 'Partners for a large tender on security audits | Two companies that audit the security of software and work in English. | Leading the bid, lawyers, and experience with five authorities.',
    },
    interests: [
      { cluster: 'pl-ict', after: 7, message: 'Mamy taką firmę w Warszawie: 14 audytorów, trzy certyfikaty.' },
    ],
  },
  {
    ...{ key: 'apples', cluster: 'pl-food', countries: ['LT', 'DE', 'DK', 'SE'], posted: -9, until: 80 },
    ...{ themes: ['food', 'circular-economy'], sectors: ['10', '11'], partners: ['company', 'research', 'cluster'] },
    texts: {
      pl: 'Co zrobić z wytłokami jabłkowymi? | Firmy lub naukowcy, którzy robią z wytłoków błonnik, mąkę albo opakowania. | Dwieście ton wytłoków rocznie od dziewięciu tłoczni i chłodnia.',
      en: 'What can be made of apple pomace? | Companies or researchers who make fibre, flour or packaging of it. | Two hundred tonnes a year from nine juice makers, and a cold store.',
    },
    interests: [
      { cluster: 'lt-food', after: 3, message: 'Kaune veikia džiovykla, kuri galėtų priimti dalį išspaudų.' },
      { cluster: 'se-packaging', after: 5, message: 'Vi provar brickor av fibrer. Could you send ten kilos?' },
    ],
  },
  {
    ...{ key: 'spas', cluster: 'lt-health', countries: ['LV', 'EE', 'PL', 'FI'], posted: -6, until: 150 },
    ...{ themes: ['tourism', 'wellness'], sectors: ['86', '55'], partners: ['cluster', 'company', 'public'] },
    texts: {
      lt: 'Bendras kurortų maršrutas aplink Baltijos jūrą | Kurortai, kurie sutiktų su bendrais kokybės reikalavimais. | Parengti reikalavimai, rezervavimo sistema ir pirmieji keturi viešbučiai.',
      en: 'A common route of spas around the Baltic Sea | Resorts that would agree on common standards of quality. | Draft standards, a booking system and the first four hotels.',
    },
    interests: [],
  },
  {
    ...{ key: 'ice-data', cluster: 'fi-space', countries: ['LV', 'SE', 'EE', 'NO'], posted: -4, until: 110 },
    ...{ themes: ['space', 'maritime'], sectors: ['26', '62'], partners: ['company', 'research'] },
    texts: {
      fi: 'Jäädataa satamille | Maa-asema, joka ottaa vastaan dataa kahdesti vuorokaudessa. | Satelliitti kiertoradalla keväästä alkaen ja kaksi satamaa koekäyttäjinä.',
      en: 'Data about ice for ports | A ground station that receives data twice a day. | A satellite in orbit from spring on, and two ports that try the service.',
    },
    interests: [
      { cluster: 'lv-space', after: 2, message: 'Irbenes antena ir brīva naktīs. Shall we talk about the band?' },
    ],
  },
];
