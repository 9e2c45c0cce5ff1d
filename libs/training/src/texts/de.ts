import type { Texts } from './texts.js';

export const de = {
  mail: {
    greeting: 'Guten Tag {name},',
    online: 'Online',
    booked: {
      subject: 'Sie haben einen Platz: {title}',
      text: 'Sie haben einen Platz in dieser Veranstaltung:',
    },
    offered: {
      subject: 'Ein Platz ist für Sie frei geworden: {title}',
      text: 'Ihr Platz wird bis {until} freigehalten. Nehmen Sie ihn bis dahin an; danach geht er an die nächste Person in der Warteliste.',
    },
    offerExpired: {
      subject: 'Das Platzangebot ist abgelaufen: {title}',
      text: 'Der für Sie freigehaltene Platz ist an die nächste Person in der Warteliste gegangen. Solange die Anmeldung offen ist, können Sie sich erneut anmelden.',
    },
    declined: {
      subject: 'Ihre Anfrage wurde abgelehnt: {title}',
      text: 'Der Anbieter hat Ihre Anfrage nach einem Platz in dieser Veranstaltung abgelehnt. Die Begründung:',
    },
    cancelledByProvider: {
      subject: 'Ihre Anmeldung wurde storniert: {title}',
      text: 'Der Anbieter hat Ihre Anmeldung zu dieser Veranstaltung storniert. Die Begründung:',
    },
    sessionCancelled: {
      subject: 'Die Veranstaltung ist abgesagt: {title}',
      text: 'Diese Veranstaltung findet nicht statt. Die Begründung:',
    },
    sessionMoved: {
      subject: 'Neue Zeit oder neuer Ort: {title}',
      text: 'Die Tage oder der Ort dieser Veranstaltung haben sich geändert. So wird es sein:',
    },
  },
  place: {
    'has-a-seat': 'Ein Platz ist gebucht.',
    'provider-decides': 'Anfrage Nummer {position}: Der Anbieter entscheidet über jede Anfrage, in dieser Reihenfolge.',
    'seat-is-kept': 'Ein Platz wird bis {until} freigehalten. Danach geht er an die nächste Person in der Warteliste.',
    'first-in-line': 'Erste Stelle der Warteliste: Der nächste freie Platz wird hier zuerst angeboten.',
    'others-before-you': 'Nummer {position} der Warteliste. Alle Plätze sind vergeben.',
    'seats-reserved':
      'Nummer {position} der Warteliste. Freie Plätze: {seats}, vorbehalten ({who}) bis einschließlich {releaseDate}. Danach werden sie in der Reihenfolge der Warteliste angeboten.',
    'seat-is-being-offered': 'Nummer {position} der Warteliste. Freie Plätze werden gerade der Reihe nach angeboten.',
    'too-late-for-offers':
      'Nummer {position} der Warteliste. Die Veranstaltung beginnt zu bald für ein weiteres Angebot.',
    'declined-by-provider': 'Der Anbieter hat die Anfrage abgelehnt.',
    'cancelled-by-participant': 'Von der teilnehmenden Person storniert.',
    'cancelled-by-provider': 'Vom Anbieter storniert.',
    'offer-declined': 'Der angebotene Platz wurde abgelehnt.',
    'offer-expired':
      'Der angebotene Platz wurde nicht rechtzeitig angenommen; er ging an die nächste Person in der Warteliste.',
    'session-held': 'Die Veranstaltung ist vorbei; es wurde kein Platz frei.',
    excused: 'Für die ganze Veranstaltung entschuldigt.',
    'account-erased': 'Das Konto wurde gelöscht.',
    'session-cancelled': 'Die Veranstaltung ist abgesagt.',
    attended: 'Teilgenommen.',
    'partially-attended': 'Teilweise teilgenommen.',
    'no-show': 'Nicht erschienen.',
  },
  organisationType: {
    agency: 'Agenturen',
    ministry: 'Ministerien',
    'cluster-organisation': 'Clusterorganisationen',
    'business-support-organisation': 'Organisationen der Wirtschaftsförderung',
    'training-provider': 'Bildungsanbieter',
    university: 'Hochschulen und Forschungsinstitute',
    company: 'Unternehmen',
  },
  evaluation: {
    invited: {
      subject: 'Was halten Sie davon? {title}',
      text: 'Sie haben an dieser Veranstaltung teilgenommen. Bitte sagen Sie bis {until}, was Sie davon halten. Das ist anonym: Niemand kann sehen, wer was geantwortet hat. Ergebnisse werden erst danach gezeigt und nie für weniger als fünf Antworten.',
    },
  },
  integration: {
    voteOpened: {
      subject: 'Ihre Stimme ist gefragt: {title}',
      text: 'Die Pilotveranstaltungen dieses Moduls haben alle Kriterien erfüllt. Ihre Organisation gehört zu den Partnern, die entscheiden, ob das Modul übernommen wird: mit der Mehrheit aller Partner, die je eine begründete Stimme haben.',
    },
  },
  certificate: {
    issued: {
      subject: 'Ihr Zertifikat: {title}',
      text: 'Ihr Zertifikat ist ausgestellt; seine Nummer ist {number}. Laden Sie die Datei herunter und bewahren Sie sie auf: Mit ihr kann jeder prüfen, was darin steht, auch ohne diese Plattform.',
    },
    revoked: {
      subject: 'Ein Zertifikat wurde widerrufen: {title}',
      text: 'Das Zertifikat mit der Nummer {number} ist nicht mehr gültig. Die Begründung: {reason}',
    },
    replaced: {
      subject: 'Ein neues Zertifikat: {title}',
      text: 'Das Zertifikat mit der Nummer {number} wurde durch ein neues mit der Nummer {replacement} ersetzt. Laden Sie die neue Datei herunter und bewahren Sie sie auf. Die Begründung: {reason}',
    },
    reason: {
      'issued-in-error': 'Es wurde irrtümlich ausgestellt.',
      'attendance-corrected': 'Die Anwesenheit wurde berichtigt.',
      'details-corrected': 'Die Angaben wurden berichtigt.',
      other: 'Ein anderer Grund; der Anbieter kann mehr dazu sagen.',
    },
    criteria: 'Teilnahme an der Veranstaltung, für jeden ihrer Tage erfasst.',
  },
} satisfies Texts;
