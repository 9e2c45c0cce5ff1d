import type { Texts } from './texts.js';

export const lv = {
  mail: {
    greeting: 'Labdien, {name}!',
    online: 'Tiešsaistē',
    booked: {
      subject: 'Jums ir vieta: {title}',
      text: 'Jums ir vieta šajās mācībās:',
    },
    offered: {
      subject: 'Jums ir atbrīvojusies vieta: {title}',
      text: 'Jūsu vieta tiek saglabāta līdz: {until}. Pieņemiet to līdz šim laikam; pēc tam tā tiks nākamajam rindā.',
    },
    offerExpired: {
      subject: 'Vietas piedāvājums ir beidzies: {title}',
      text: 'Jums saglabātā vieta ir nodota nākamajam rindā. Kamēr pieteikšanās ir atvērta, varat pieteikties vēlreiz.',
    },
    declined: {
      subject: 'Jūsu pieprasījums ir noraidīts: {title}',
      text: 'Rīkotājs ir noraidījis Jūsu pieprasījumu pēc vietas šajās mācībās. Iemesls:',
    },
    cancelledByProvider: {
      subject: 'Jūsu pieteikums ir atcelts: {title}',
      text: 'Rīkotājs ir atcēlis Jūsu pieteikumu šīm mācībām. Iemesls:',
    },
    sessionCancelled: {
      subject: 'Mācības ir atceltas: {title}',
      text: 'Šīs mācības nenotiks. Iemesls:',
    },
    sessionMoved: {
      subject: 'Jauns laiks vai vieta: {title}',
      text: 'Šo mācību dienas vai norises vieta ir mainījusies. Tagad tā ir šāda:',
    },
  },
  place: {
    'has-a-seat': 'Vieta ir rezervēta.',
    'provider-decides': 'Pieprasījums numur {position}: rīkotājs lemj par katru pieprasījumu šādā secībā.',
    'seat-is-kept': 'Vieta tiek saglabāta līdz: {until}. Pēc tam tā tiks nākamajam rindā.',
    'first-in-line': 'Pirmais rindā: nākamā brīvā vieta vispirms tiks piedāvāta šeit.',
    'others-before-you': 'Vieta rindā: {position}. Visas vietas ir aizņemtas.',
    'seats-reserved':
      'Vieta rindā: {position}. Brīvas vietas: {seats}, paredzētas ({who}) līdz dienas beigām: {releaseDate}. Pēc tam tās tiek piedāvātas rindas secībā.',
    'seat-is-being-offered': 'Vieta rindā: {position}. Brīvās vietas pašlaik tiek piedāvātas rindas secībā.',
    'too-late-for-offers': 'Vieta rindā: {position}. Mācības sākas pārāk drīz vēl vienam piedāvājumam.',
    'declined-by-provider': 'Rīkotājs noraidīja pieprasījumu.',
    'cancelled-by-participant': 'Atcēla dalībnieks.',
    'cancelled-by-provider': 'Atcēla rīkotājs.',
    'offer-declined': 'No piedāvātās vietas atteicās.',
    'offer-expired': 'Piedāvātā vieta netika laikus pieņemta; tā tika nākamajam rindā.',
    'session-held': 'Mācības ir beigušās; neviena vieta neatbrīvojās.',
    excused: 'Attaisnota prombūtne visās mācībās.',
    'account-erased': 'Konts ir dzēsts.',
    'session-cancelled': 'Mācības ir atceltas.',
    attended: 'Piedalījās.',
    'partially-attended': 'Piedalījās daļēji.',
    'no-show': 'Neieradās.',
  },
  organisationType: {
    agency: 'aģentūras',
    ministry: 'ministrijas',
    'cluster-organisation': 'klasteru organizācijas',
    'business-support-organisation': 'uzņēmējdarbības atbalsta organizācijas',
    'training-provider': 'mācību rīkotāji',
    university: 'universitātes un pētniecības institūti',
    company: 'uzņēmumi',
  },
  evaluation: {
    invited: {
      subject: 'Ko Jūs par to domājat? {title}',
      text: 'Jūs piedalījāties šajās mācībās. Lūdzu, pasakiet, ko Jūs par tām domājat, līdz: {until}. Tas ir anonīmi: neviens nevar redzēt, kurš ko atbildēja. Rezultāti tiek rādīti tikai pēc tam un nekad par mazāk nekā piecām atbildēm.',
    },
  },
  integration: {
    voteOpened: {
      subject: 'Tiek gaidīta Jūsu balss: {title}',
      text: 'Šī moduļa izmēģinājuma mācības ir izpildījušas visus kritērijus. Jūsu organizācija ir viens no partneriem, kas lemj, vai moduli pieņemt: ar visu partneru balsu vairākumu, katram viena pamatota balss.',
    },
  },
  certificate: {
    issued: {
      subject: 'Jūsu apliecība: {title}',
      text: 'Jūsu apliecība ir izsniegta, tās numurs ir {number}. Lejupielādējiet failu un saglabājiet to: ar to ikviens var pārbaudīt apliecības saturu arī bez šīs platformas.',
    },
    revoked: {
      subject: 'Apliecība ir atsaukta: {title}',
      text: 'Apliecība ar numuru {number} vairs nav derīga. Iemesls: {reason}',
    },
    replaced: {
      subject: 'Jauna apliecība: {title}',
      text: 'Apliecība ar numuru {number} ir aizstāta ar jaunu, kuras numurs ir {replacement}. Lejupielādējiet jauno failu un saglabājiet to. Iemesls: {reason}',
    },
    reason: {
      'issued-in-error': 'Tā tika izsniegta kļūdas dēļ.',
      'attendance-corrected': 'Apmeklējums tika labots.',
      'details-corrected': 'Dati tika laboti.',
      other: 'Cits iemesls; rīkotājs var pastāstīt vairāk.',
    },
    criteria: 'Piedalīšanās mācībās, reģistrēta par katru to dienu.',
  },
} satisfies Texts;
