import type { Texts } from './texts.js';

export const et = {
  mail: {
    greeting: 'Tere, {name}!',
    online: 'Veebis',
    booked: {
      subject: 'Teil on koht: {title}',
      text: 'Teil on koht sellel koolitusel:',
    },
    offered: {
      subject: 'Teile vabanes koht: {title}',
      text: 'Teie kohta hoitakse kuni: {until}. Võtke see selleks ajaks vastu; pärast seda läheb see järjekorras järgmisele.',
    },
    offerExpired: {
      subject: 'Kohapakkumine on lõppenud: {title}',
      text: 'Teile hoitud koht on läinud järjekorras järgmisele. Kuni registreerimine on avatud, saate uuesti registreeruda.',
    },
    declined: {
      subject: 'Teie taotlus lükati tagasi: {title}',
      text: 'Korraldaja on Teie taotluse saada koht sellel koolitusel tagasi lükanud. Põhjus:',
    },
    cancelledByProvider: {
      subject: 'Teie registreering tühistati: {title}',
      text: 'Korraldaja on Teie registreeringu sellele koolitusele tühistanud. Põhjus:',
    },
    sessionCancelled: {
      subject: 'Koolitus jääb ära: {title}',
      text: 'See koolitus jääb ära. Põhjus:',
    },
    sessionMoved: {
      subject: 'Uus aeg või koht: {title}',
      text: 'Selle koolituse päevad või toimumiskoht on muutunud. Nüüd on need:',
    },
  },
  place: {
    'has-a-seat': 'Koht on broneeritud.',
    'provider-decides': 'Taotlus number {position}: korraldaja otsustab iga taotluse üle selles järjekorras.',
    'seat-is-kept': 'Kohta hoitakse kuni: {until}. Pärast seda läheb see järjekorras järgmisele.',
    'first-in-line': 'Järjekorras esimene: järgmist vaba kohta pakutakse esmalt siia.',
    'others-before-you': 'Koht järjekorras: {position}. Kõik kohad on võetud.',
    'seats-reserved':
      'Koht järjekorras: {position}. Vabu kohti: {seats}, reserveeritud ({who}) kuni päeva lõpuni: {releaseDate}. Pärast seda pakutakse neid järjekorra alusel.',
    'seat-is-being-offered': 'Koht järjekorras: {position}. Vabu kohti pakutakse praegu järjekorra alusel.',
    'too-late-for-offers': 'Koht järjekorras: {position}. Koolitus algab uue pakkumise jaoks liiga varsti.',
    'declined-by-provider': 'Korraldaja lükkas taotluse tagasi.',
    'cancelled-by-participant': 'Osaleja tühistas.',
    'cancelled-by-provider': 'Korraldaja tühistas.',
    'offer-declined': 'Pakutud kohast loobuti.',
    'offer-expired': 'Pakutud kohta ei võetud õigel ajal vastu; see läks järjekorras järgmisele.',
    'session-held': 'Koolitus on läbi; ükski koht ei vabanenud.',
    excused: 'Puudus kogu koolituselt, ette teatades.',
    'account-erased': 'Konto kustutati.',
    'session-cancelled': 'Koolitus jääb ära.',
    attended: 'Osales.',
    'partially-attended': 'Osales osaliselt.',
    'no-show': 'Ei tulnud kohale.',
  },
  organisationType: {
    agency: 'ametid',
    ministry: 'ministeeriumid',
    'cluster-organisation': 'klastriorganisatsioonid',
    'business-support-organisation': 'ettevõtluse tugiorganisatsioonid',
    'training-provider': 'koolitajad',
    university: 'ülikoolid ja teadusasutused',
    company: 'ettevõtted',
  },
  evaluation: {
    invited: {
      subject: 'Mida Te sellest arvate? {title}',
      text: 'Osalesite sellel koolitusel. Palun öelge, mida Te sellest arvate, hiljemalt: {until}. See on anonüümne: keegi ei näe, kes mida vastas. Tulemusi näidatakse alles pärast seda ja mitte kunagi vähem kui viie vastuse korral.',
    },
  },
  integration: {
    voteOpened: {
      subject: 'Oodatakse Teie häält: {title}',
      text: 'Selle mooduli katsekoolitused on täitnud kõik kriteeriumid. Teie organisatsioon on üks partneritest, kes otsustavad, kas moodul võetakse kasutusele: kõigi partnerite häälteenamusega, igaühel üks põhjendatud hääl.',
    },
  },
  certificate: {
    issued: {
      subject: 'Teie tunnistus: {title}',
      text: 'Teie tunnistus on väljastatud; selle number on {number}. Laadige fail alla ja hoidke see alles: selle abil saab igaüks tunnistuse sisu kontrollida ka ilma selle platvormita.',
    },
    revoked: {
      subject: 'Tunnistus on tühistatud: {title}',
      text: 'Tunnistus numbriga {number} enam ei kehti. Põhjus: {reason}',
    },
    replaced: {
      subject: 'Uus tunnistus: {title}',
      text: 'Tunnistus numbriga {number} on asendatud uuega, mille number on {replacement}. Laadige uus fail alla ja hoidke see alles. Põhjus: {reason}',
    },
    reason: {
      'issued-in-error': 'See väljastati ekslikult.',
      'attendance-corrected': 'Osalemist parandati.',
      'details-corrected': 'Andmeid parandati.',
      other: 'Muu põhjus; korraldaja oskab rohkem öelda.',
    },
    criteria: 'Osalemine koolitusel, märgitud iga päeva kohta.',
  },
} satisfies Texts;
