import type { Texts } from './texts.js';

export const da = {
  roles: {
    administrator: 'administrator',
    editor: 'redaktør',
    signatory: 'underskriftsberettiget',
    trainer: 'underviser',
    reader: 'læser',
  },
  invitation: {
    subject: (organisation) => `Invitation til at handle for ${organisation} på Hansa`,
    body: ({ inviter, organisation, roles, until, link }) => `Hej

${inviter} inviterer dig til at handle for ${organisation} på Hansa, platformen for Østersøregionens myndigheder og klynger.

Din rolle: ${roles}
Invitationen er åben indtil ${until}.

Sig ja eller nej tak her:
${link}

Log ind med denne e-mailadresse; har du endnu ingen konto, kan du oprette en dér. Hvis du ikke ved, hvad dette handler om, behøver du ikke at gøre noget.
`,
  },
  erasure: {
    subject: 'Det, Hansa har om dig, bliver slettet',
    body: ({ link }) => `Hej

Du har bedt om, at alt, hvad Hansa har om dig, bliver slettet. Det kan ikke fortrydes.

Her kan du uden at logge ind se, hvad der er blevet slettet:
${link}

Gem linket: vi har ikke længere din adresse og kan ikke sende det igen.
`,
  },
} satisfies Texts;
