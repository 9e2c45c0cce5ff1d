import type { Texts } from './texts.js';

export const no = {
  mail: {
    greeting: 'Hei {name},',
    online: 'På nett',
    booked: {
      subject: 'Du har fått plass: {title}',
      text: 'Du har plass på denne samlingen:',
    },
    offered: {
      subject: 'En plass er blitt ledig til deg: {title}',
      text: 'Plassen din holdes av til {until}. Ta imot den innen da; deretter går den videre til neste i køen.',
    },
    offerExpired: {
      subject: 'Tilbudet om plass er utløpt: {title}',
      text: 'Plassen som ble holdt av til deg, har gått videre til neste i køen. Så lenge påmeldingen er åpen, kan du melde deg på igjen.',
    },
    declined: {
      subject: 'Forespørselen din ble avslått: {title}',
      text: 'Arrangøren har avslått forespørselen din om plass på denne samlingen. Begrunnelsen:',
    },
    cancelledByProvider: {
      subject: 'Påmeldingen din ble avlyst: {title}',
      text: 'Arrangøren har avlyst påmeldingen din til denne samlingen. Begrunnelsen:',
    },
    sessionCancelled: {
      subject: 'Samlingen er avlyst: {title}',
      text: 'Denne samlingen blir ikke noe av. Begrunnelsen:',
    },
    sessionMoved: {
      subject: 'Ny tid eller nytt sted: {title}',
      text: 'Dagene eller stedet for denne samlingen er endret. Slik blir det:',
    },
  },
  place: {
    'has-a-seat': 'En plass er bestilt.',
    'provider-decides': 'Forespørsel nummer {position}: arrangøren avgjør hver forespørsel, i denne rekkefølgen.',
    'seat-is-kept': 'En plass holdes av til {until}. Deretter går den videre til neste i køen.',
    'first-in-line': 'Først i køen: neste ledige plass tilbys her først.',
    'others-before-you': 'Nummer {position} i køen. Alle plassene er opptatt.',
    'seats-reserved':
      'Nummer {position} i køen. Ledige plasser: {seats}, forbeholdt ({who}) til og med {releaseDate}. Deretter tilbys de i køens rekkefølge.',
    'seat-is-being-offered': 'Nummer {position} i køen. Ledige plasser tilbys i rekkefølge akkurat nå.',
    'too-late-for-offers': 'Nummer {position} i køen. Samlingen begynner for snart til flere tilbud.',
    'declined-by-provider': 'Arrangøren avslo forespørselen.',
    'cancelled-by-participant': 'Avbestilt av deltakeren.',
    'cancelled-by-provider': 'Avlyst av arrangøren.',
    'offer-declined': 'Det ble takket nei til den tilbudte plassen.',
    'offer-expired': 'Den tilbudte plassen ble ikke tatt imot i tide; den gikk videre til neste i køen.',
    'session-held': 'Samlingen er over; ingen plass ble ledig.',
    excused: 'Meldt forfall til hele samlingen.',
    'account-erased': 'Kontoen ble slettet.',
    'session-cancelled': 'Samlingen er avlyst.',
    attended: 'Deltok.',
    'partially-attended': 'Deltok delvis.',
    'no-show': 'Møtte ikke.',
  },
  organisationType: {
    agency: 'etater',
    ministry: 'departementer',
    'cluster-organisation': 'klyngeorganisasjoner',
    'business-support-organisation': 'næringsstøtteorganisasjoner',
    'training-provider': 'kursarrangører',
    university: 'universiteter og forskningsinstitutter',
    company: 'bedrifter',
  },
  evaluation: {
    invited: {
      subject: 'Hva syntes du om det? {title}',
      text: 'Du deltok på denne samlingen. Si hva du syntes om den, senest {until}. Det er anonymt: ingen kan se hvem som har svart hva. Resultatene vises først etterpå, og aldri for færre enn fem svar.',
    },
  },
  integration: {
    voteOpened: {
      subject: 'Det bes om deres stemme: {title}',
      text: 'Pilotene for denne modulen har oppfylt alle kriteriene. Organisasjonen din er en av partnerne som avgjør om modulen blir integrert: med flertall av alle partnerne, som har én begrunnet stemme hver.',
    },
  },
  certificate: {
    issued: {
      subject: 'Beviset ditt: {title}',
      text: 'Beviset ditt er utstedt og har nummer {number}. Last ned filen og ta vare på den: med den kan hvem som helst kontrollere hva som står i beviset, også uten denne plattformen.',
    },
    revoked: {
      subject: 'Et bevis er trukket tilbake: {title}',
      text: 'Beviset med nummer {number} er ikke lenger gyldig. Begrunnelsen: {reason}',
    },
    replaced: {
      subject: 'Et nytt bevis: {title}',
      text: 'Beviset med nummer {number} er erstattet av et nytt med nummer {replacement}. Last ned den nye filen og ta vare på den. Begrunnelsen: {reason}',
    },
    reason: {
      'issued-in-error': 'Det ble utstedt ved en feil.',
      'attendance-corrected': 'Oppmøtet ble rettet.',
      'details-corrected': 'Opplysningene ble rettet.',
      other: 'En annen grunn; arrangøren kan fortelle mer.',
    },
    criteria: 'Deltakelse på samlingen, registrert for hver av dagene.',
  },
} satisfies Texts;
