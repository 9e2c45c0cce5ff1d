import type { Texts } from './texts.js';

export const sv = {
  roles: {
    administrator: 'administratör',
    editor: 'redaktör',
    signatory: 'behörig undertecknare',
    trainer: 'utbildare',
    reader: 'läsare',
  },
  invitation: {
    subject: (organisation) => `Inbjudan att företräda ${organisation} på Hansa`,
    body: ({ inviter, organisation, roles, until, link }) => `Hej,

${inviter} bjuder in dig att företräda ${organisation} på Hansa, plattformen för Östersjöregionens myndigheter och kluster.

Din roll: ${roles}
Inbjudan är öppen till ${until}.

Tacka ja eller nej här:
${link}

Logga in med den här e-postadressen; har du inget konto än kan du skapa ett där. Om du inte vet vad det här gäller behöver du inte göra något.
`,
  },
  erasure: {
    subject: 'Det som Hansa har om dig raderas',
    body: ({ link }) => `Hej,

Du har bett om att allt som Hansa har om dig ska raderas. Det går inte att ångra.

Här kan du utan att logga in se vad som har raderats:
${link}

Spara länken: vi har inte längre din adress och kan inte skicka den igen.
`,
  },
} satisfies Texts;
