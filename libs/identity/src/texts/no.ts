import type { Texts } from './texts.js';

export const no = {
  roles: {
    administrator: 'administrator',
    editor: 'redaktør',
    signatory: 'signaturberettiget',
    trainer: 'kursholder',
    reader: 'leser',
  },
  invitation: {
    subject: (organisation) => `Invitasjon til å handle for ${organisation} på Hansa`,
    body: ({ inviter, organisation, roles, until, link }) => `Hei,

${inviter} inviterer deg til å handle for ${organisation} på Hansa, plattformen for Østersjøregionens myndigheter og klynger.

Din rolle: ${roles}
Invitasjonen er åpen til ${until}.

Godta eller avslå den her:
${link}

Logg inn med denne e-postadressen; har du ingen konto ennå, kan du opprette en der. Hvis du ikke vet hva dette gjelder, trenger du ikke å gjøre noe.
`,
  },
  erasure: {
    subject: 'Det Hansa har om deg, blir slettet',
    body: ({ link }) => `Hei,

Du har bedt om at alt Hansa har om deg, blir slettet. Dette kan ikke angres.

Her kan du uten å logge inn se hva som er slettet:
${link}

Ta vare på lenken: vi har ikke lenger adressen din og kan ikke sende den på nytt.
`,
  },
} satisfies Texts;
