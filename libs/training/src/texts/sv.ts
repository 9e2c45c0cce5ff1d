import type { Texts } from './texts.js';

export const sv = {
  mail: {
    greeting: 'Hej {name},',
    online: 'På nätet',
    booked: {
      subject: 'Du har en plats: {title}',
      text: 'Du har en plats på det här kurstillfället:',
    },
    offered: {
      subject: 'En plats har blivit ledig för dig: {title}',
      text: 'Din plats är reserverad till {until}. Tacka ja senast då; därefter går den vidare till nästa i kön.',
    },
    offerExpired: {
      subject: 'Erbjudandet om en plats har gått ut: {title}',
      text: 'Platsen som var reserverad för dig har gått vidare till nästa i kön. Så länge anmälan är öppen kan du anmäla dig igen.',
    },
    declined: {
      subject: 'Din förfrågan avslogs: {title}',
      text: 'Anordnaren har avslagit din förfrågan om en plats på det här kurstillfället. Skälet:',
    },
    cancelledByProvider: {
      subject: 'Din anmälan avbokades: {title}',
      text: 'Anordnaren har avbokat din anmälan till det här kurstillfället. Skälet:',
    },
    sessionCancelled: {
      subject: 'Kurstillfället är inställt: {title}',
      text: 'Det här kurstillfället blir inte av. Skälet:',
    },
    sessionMoved: {
      subject: 'Ny tid eller plats: {title}',
      text: 'Dagarna eller platsen för det här kurstillfället har ändrats. Så här blir det:',
    },
  },
  place: {
    'has-a-seat': 'En plats är bokad.',
    'provider-decides': 'Förfrågan nummer {position}: anordnaren avgör varje förfrågan, i den här ordningen.',
    'seat-is-kept': 'En plats är reserverad till {until}. Därefter går den vidare till nästa i kön.',
    'first-in-line': 'Först i kön: nästa lediga plats erbjuds här först.',
    'others-before-you': 'Nummer {position} i kön. Alla platser är upptagna.',
    'seats-reserved':
      'Nummer {position} i kön. Lediga platser: {seats}, förbehållna ({who}) till och med {releaseDate}. Därefter erbjuds de i köns ordning.',
    'seat-is-being-offered': 'Nummer {position} i kön. Lediga platser erbjuds i tur och ordning just nu.',
    'too-late-for-offers': 'Nummer {position} i kön. Kurstillfället börjar för snart för fler erbjudanden.',
    'declined-by-provider': 'Anordnaren avslog förfrågan.',
    'cancelled-by-participant': 'Avbokat av deltagaren.',
    'cancelled-by-provider': 'Avbokat av anordnaren.',
    'offer-declined': 'Den erbjudna platsen tackades nej till.',
    'offer-expired': 'Den erbjudna platsen accepterades inte i tid; den gick vidare till nästa i kön.',
    'session-held': 'Kurstillfället är över; ingen plats blev ledig.',
    excused: 'Frånvarande med giltigt förhinder hela kurstillfället.',
    'account-erased': 'Kontot raderades.',
    'session-cancelled': 'Kurstillfället är inställt.',
    attended: 'Deltog.',
    'partially-attended': 'Deltog delvis.',
    'no-show': 'Kom inte.',
  },
  organisationType: {
    agency: 'myndigheter',
    ministry: 'departement',
    'cluster-organisation': 'klusterorganisationer',
    'business-support-organisation': 'företagsfrämjande organisationer',
    'training-provider': 'kursanordnare',
    university: 'universitet och forskningsinstitut',
    company: 'företag',
  },
  evaluation: {
    invited: {
      subject: 'Vad tyckte du? {title}',
      text: 'Du deltog i det här kurstillfället. Berätta vad du tyckte om det, senast {until}. Det är anonymt: ingen kan se vem som svarade vad. Resultaten visas först efteråt, och aldrig för färre än fem svar.',
    },
  },
  integration: {
    voteOpened: {
      subject: 'Er röst efterfrågas: {title}',
      text: 'Pilottillfällena för den här modulen har uppfyllt alla kriterier. Din organisation är en av de partner som avgör om modulen integreras: med en majoritet av alla partner, som har var sin röst med motivering.',
    },
  },
  certificate: {
    issued: {
      subject: 'Ditt intyg: {title}',
      text: 'Ditt intyg är utfärdat och har nummer {number}. Ladda ner filen och spara den: med den kan vem som helst kontrollera vad som står i intyget, även utan den här plattformen.',
    },
    revoked: {
      subject: 'Ett intyg har återkallats: {title}',
      text: 'Intyget med nummer {number} gäller inte längre. Skälet: {reason}',
    },
    replaced: {
      subject: 'Ett nytt intyg: {title}',
      text: 'Intyget med nummer {number} har ersatts av ett nytt med nummer {replacement}. Ladda ner den nya filen och spara den. Skälet: {reason}',
    },
    reason: {
      'issued-in-error': 'Det utfärdades av misstag.',
      'attendance-corrected': 'Närvaron rättades.',
      'details-corrected': 'Uppgifterna rättades.',
      other: 'Ett annat skäl; anordnaren kan berätta mer.',
    },
    criteria: 'Deltagande i kurstillfället, registrerat för var och en av dess dagar.',
  },
} satisfies Texts;
