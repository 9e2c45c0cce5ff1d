import type { Texts } from './texts.js';

export const en = {
  mail: {
    greeting: 'Dear {name},',
    online: 'Online',
    booked: {
      subject: 'You have a seat: {title}',
      text: 'You have a seat in this session:',
    },
    offered: {
      subject: 'A seat has come free for you: {title}',
      text: 'Your place is kept until {until}. Accept it by then; after that it goes to the next in line.',
    },
    offerExpired: {
      subject: 'The offer of a seat has ended: {title}',
      text: 'The seat that was kept for you has gone to the next in line. As long as enrolment is open you can enrol again.',
    },
    declined: {
      subject: 'Your request was declined: {title}',
      text: 'The provider has declined your request for a seat in this session. The reason:',
    },
    cancelledByProvider: {
      subject: 'Your enrolment was cancelled: {title}',
      text: 'The provider has cancelled your enrolment in this session. The reason:',
    },
    sessionCancelled: {
      subject: 'The session is cancelled: {title}',
      text: 'This session will not take place. The reason:',
    },
    sessionMoved: {
      subject: 'New time or place: {title}',
      text: 'The days or the place of this session have changed. This is how it will be:',
    },
  },
  place: {
    'has-a-seat': 'A seat is booked.',
    'provider-decides': 'Request number {position}: the provider decides about every request, in this order.',
    'seat-is-kept': 'A seat is kept until {until}. After that it goes to the next in line.',
    'first-in-line': 'First in line: the next free seat is offered here first.',
    'others-before-you': 'Number {position} in line. All seats are taken.',
    'seats-reserved':
      'Number {position} in line. Free seats: {seats}, reserved ({who}) until the end of {releaseDate}. After that they are offered in the order of the line.',
    'seat-is-being-offered': 'Number {position} in line. Free seats are being offered in order right now.',
    'too-late-for-offers': 'Number {position} in line. The session begins too soon for another offer.',
    'declined-by-provider': 'The provider declined the request.',
    'cancelled-by-participant': 'Cancelled by the participant.',
    'cancelled-by-provider': 'Cancelled by the provider.',
    'offer-declined': 'The offered seat was declined.',
    'offer-expired': 'The offered seat was not accepted in time; it went to the next in line.',
    'session-held': 'The session is over; no seat came free.',
    excused: 'Excused from the whole session.',
    'account-erased': 'The account was erased.',
    'session-cancelled': 'The session is cancelled.',
    attended: 'Attended.',
    'partially-attended': 'Attended in part.',
    'no-show': 'Did not come.',
  },
  organisationType: {
    agency: 'agencies',
    ministry: 'ministries',
    'cluster-organisation': 'cluster organisations',
    'business-support-organisation': 'business-support organisations',
    'training-provider': 'training providers',
    university: 'universities and research institutes',
    company: 'companies',
  },
  evaluation: {
    invited: {
      subject: 'What did you think of it? {title}',
      text: 'You attended this session. Please say what you think of it until {until}. It is anonymous: nobody can see who answered what. Results are shown only afterwards, and never for fewer than five answers.',
    },
  },
  integration: {
    voteOpened: {
      subject: 'Your vote is asked for: {title}',
      text: 'The pilots of this module have met all the criteria. Your organisation is one of the partners who decide whether the module is integrated: by a majority of all partners, each with one vote and its reason.',
    },
  },
  certificate: {
    issued: {
      subject: 'Your certificate: {title}',
      text: 'Your certificate has been issued; its number is {number}. Download the file and keep it: with it anybody can check what it says, even without this platform.',
    },
    revoked: {
      subject: 'A certificate has been revoked: {title}',
      text: 'The certificate with the number {number} is not valid any more. The reason: {reason}',
    },
    replaced: {
      subject: 'A new certificate: {title}',
      text: 'The certificate with the number {number} has been replaced by a new one with the number {replacement}. Download the new file and keep it. The reason: {reason}',
    },
    reason: {
      'issued-in-error': 'It was issued in error.',
      'attendance-corrected': 'The attendance was corrected.',
      'details-corrected': 'Its details were corrected.',
      other: 'Another reason; the provider can tell you more.',
    },
    criteria: 'Attendance at the session, recorded for each of its days.',
  },
} satisfies Texts;
