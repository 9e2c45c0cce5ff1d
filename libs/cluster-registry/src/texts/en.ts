import type { Texts } from './texts.js';

export const en = {
  mail: {
    greeting: 'Dear {name},',
    returned: {
      subject: 'The profile needs changes: {cluster}',
      text: 'A validator has read the profile and asks for changes. Mend it and submit it again. The remarks:',
    },
    published: {
      subject: 'The profile is published: {cluster}',
      text: 'Everybody can see the profile now. Please reconfirm it once a year, the next time by {until}.',
    },
    madeEmerging: {
      subject: 'The profile is published as emerging: {cluster}',
      text: 'Everybody can see the profile now, as that of an emerging cluster. By {planEnd} your plan says that all criteria are met. Please reconfirm the profile once a year, the next time by {until}.',
    },
    vouchedFor: {
      subject: 'An agency vouches for the cluster: {cluster}',
      text: '{agency} vouches for the cluster until the end of {until}. As long as it does, the profile is public even where criteria are not met.',
    },
    vouchingEnded: {
      subject: 'The vouching has ended: {cluster}',
      text: '{agency} no longer vouches for the cluster. The profile meets the criteria and stays public.',
    },
    vouchingLost: {
      subject: 'The profile is no longer public: {cluster}',
      text: '{agency} no longer vouches for the cluster, and the profile does not meet the criteria. It can be mended and submitted again at any time.',
    },
    confirm: {
      subject: 'Please reconfirm the profile: {cluster}',
      text: 'Please look through the profile and reconfirm it by {until}. After that it is no longer public.',
    },
    notReconfirmed: {
      subject: 'The profile is no longer public: {cluster}',
      text: 'It has not been reconfirmed in time. It can be looked through and submitted again at any time.',
    },
    planNotMet: {
      subject: 'The profile is no longer public: {cluster}',
      text: 'The last day of your plan has passed, and not all criteria are met. The profile can be submitted again at any time.',
    },
    handedOver: {
      subject: 'A profile has been handed over to you: {cluster}',
      text: '{keeper} has kept this profile and has handed it over to your organisation. Please look through it; from now on it is yours.',
    },
    handOverAskedFor: {
      subject: 'An organisation asks for a profile that you keep: {cluster}',
      text: '{organisation} asks you to hand this profile over to it. Please read its message on the platform, and hand the profile over or decline.',
    },
    interestExpressed: {
      subject: 'Interest in your partner search: {title}',
      text: '{cluster} is interested in your partner search. Please read the message on the platform, and accept or decline.',
    },
    interestAccepted: {
      subject: 'Your interest was accepted: {title}',
      text: '{cluster} has accepted your interest. On the platform you can now both see whom to write to.',
    },
    interestDeclined: {
      subject: 'Your interest was declined: {title}',
      text: '{cluster} has declined your interest. The reason:',
    },
    interestLapsed: {
      subject: 'A partner search has ended: {title}',
      text: '{cluster} no longer looks for partners here. Your interest was not answered before that, and will not be.',
    },
    unmet: 'Not met as the profile is now:',
  },
  match: {
    'looks-for-partners-there': 'Looks for partners in this country ({country}): {title}',
    'is-looked-for': 'Is in a country where partners are looked for ({country}): {title}',
    'shared-themes': 'Works on the same themes: {themes}',
    'shared-sectors': 'Is active in the same sectors: {sectors}',
    'other-sectors': 'Knows the same themes from other sectors: {sectors}',
  },
  criterion: {
    management: 'enough management staff',
    'english-page': 'a page in English',
    members: 'enough committed members',
    'member-types': 'members of different types, with public bodies among them',
  },
  field: {
    name: 'Name',
    acronym: 'Acronym',
    summary: 'Summary',
    services: 'Services',
    website: 'Website',
    englishPage: 'Page in English',
    region: 'Region',
    place: 'Place',
    position: 'Position on the map',
    sectors: 'Sectors',
    themes: 'Themes',
    managementFte: 'Management staff',
    founded: 'Year founded',
    plan: 'Plan',
    members: 'Members',
    contacts: 'Contacts',
  },
} satisfies Texts;
