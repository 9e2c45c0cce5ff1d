import type { Texts } from './texts.js';

export const da = {
  mail: {
    greeting: 'Kære {name}',
    online: 'Online',
    booked: {
      subject: 'Du har en plads: {title}',
      text: 'Du har en plads på dette kursushold:',
    },
    offered: {
      subject: 'Der er blevet en plads ledig til dig: {title}',
      text: 'Din plads er reserveret til {until}. Tag imod den inden da; derefter går den videre til den næste i køen.',
    },
    offerExpired: {
      subject: 'Tilbuddet om en plads er udløbet: {title}',
      text: 'Pladsen, som var reserveret til dig, er gået videre til den næste i køen. Så længe tilmeldingen er åben, kan du tilmelde dig igen.',
    },
    declined: {
      subject: 'Din anmodning blev afslået: {title}',
      text: 'Udbyderen har afslået din anmodning om en plads på dette kursushold. Begrundelsen:',
    },
    cancelledByProvider: {
      subject: 'Din tilmelding blev annulleret: {title}',
      text: 'Udbyderen har annulleret din tilmelding til dette kursushold. Begrundelsen:',
    },
    sessionCancelled: {
      subject: 'Kursusholdet er aflyst: {title}',
      text: 'Dette kursushold bliver ikke til noget. Begrundelsen:',
    },
    sessionMoved: {
      subject: 'Ny tid eller nyt sted: {title}',
      text: 'Dagene eller stedet for dette kursushold er ændret. Sådan bliver det:',
    },
  },
  place: {
    'has-a-seat': 'En plads er booket.',
    'provider-decides': 'Anmodning nummer {position}: udbyderen tager stilling til hver anmodning, i denne rækkefølge.',
    'seat-is-kept': 'En plads er reserveret til {until}. Derefter går den videre til den næste i køen.',
    'first-in-line': 'Forrest i køen: den næste ledige plads tilbydes her først.',
    'others-before-you': 'Nummer {position} i køen. Alle pladser er optaget.',
    'seats-reserved':
      'Nummer {position} i køen. Ledige pladser: {seats}, forbeholdt ({who}) til og med {releaseDate}. Derefter tilbydes de i køens rækkefølge.',
    'seat-is-being-offered': 'Nummer {position} i køen. Ledige pladser tilbydes i rækkefølge netop nu.',
    'too-late-for-offers': 'Nummer {position} i køen. Kursusholdet begynder for snart til flere tilbud.',
    'declined-by-provider': 'Udbyderen afslog anmodningen.',
    'cancelled-by-participant': 'Annulleret af deltageren.',
    'cancelled-by-provider': 'Annulleret af udbyderen.',
    'offer-declined': 'Der blev takket nej til den tilbudte plads.',
    'offer-expired': 'Der blev ikke taget imod den tilbudte plads i tide; den gik videre til den næste i køen.',
    'session-held': 'Kursusholdet er slut; ingen plads blev ledig.',
    excused: 'Fraværende med afbud hele kursusholdet.',
    'account-erased': 'Kontoen blev slettet.',
    'session-cancelled': 'Kursusholdet er aflyst.',
    attended: 'Deltog.',
    'partially-attended': 'Deltog delvist.',
    'no-show': 'Mødte ikke op.',
  },
  organisationType: {
    agency: 'styrelser',
    ministry: 'ministerier',
    'cluster-organisation': 'klyngeorganisationer',
    'business-support-organisation': 'erhvervsfremmeorganisationer',
    'training-provider': 'kursusudbydere',
    university: 'universiteter og forskningsinstitutter',
    company: 'virksomheder',
  },
  evaluation: {
    invited: {
      subject: 'Hvad synes du om det? {title}',
      text: 'Du deltog i dette kursushold. Fortæl, hvad du synes om det, senest {until}. Det er anonymt: ingen kan se, hvem der har svaret hvad. Resultaterne vises først bagefter og aldrig for færre end fem svar.',
    },
  },
  integration: {
    voteOpened: {
      subject: 'Der bedes om jeres stemme: {title}',
      text: 'Pilotforløbene for dette modul har opfyldt alle kriterier. Din organisation er en af de partnere, der beslutter, om modulet bliver integreret: med et flertal af alle partnere, der hver har én stemme med begrundelse.',
    },
  },
  certificate: {
    issued: {
      subject: 'Dit bevis: {title}',
      text: 'Dit bevis er udstedt og har nummer {number}. Hent filen og gem den: med den kan enhver kontrollere, hvad der står i beviset, også uden denne platform.',
    },
    revoked: {
      subject: 'Et bevis er trukket tilbage: {title}',
      text: 'Beviset med nummer {number} er ikke længere gyldigt. Begrundelsen: {reason}',
    },
    replaced: {
      subject: 'Et nyt bevis: {title}',
      text: 'Beviset med nummer {number} er erstattet af et nyt med nummer {replacement}. Hent den nye fil og gem den. Begrundelsen: {reason}',
    },
    reason: {
      'issued-in-error': 'Det blev udstedt ved en fejl.',
      'attendance-corrected': 'Fremmødet blev rettet.',
      'details-corrected': 'Oplysningerne blev rettet.',
      other: 'En anden grund; udbyderen kan fortælle mere.',
    },
    criteria: 'Deltagelse i kursusholdet, registreret for hver af dets dage.',
  },
} satisfies Texts;
