import type { Texts } from './texts.js';

export const de = {
  roles: {
    administrator: 'Administration',
    editor: 'Bearbeitung',
    signatory: 'Zeichnungsberechtigung',
    trainer: 'Schulungsleitung',
    reader: 'Lesen',
  },
  invitation: {
    subject: (organisation) => `Einladung, auf Hansa für ${organisation} zu handeln`,
    body: ({ inviter, organisation, roles, until, link }) => `Guten Tag,

${inviter} lädt Sie ein, für ${organisation} auf Hansa zu handeln, der Plattform der Behörden und Cluster der Ostseeregion.

Ihre Rolle: ${roles}
Die Einladung gilt bis ${until}.

Hier nehmen Sie sie an oder lehnen sie ab:
${link}

Melden Sie sich mit dieser E-Mail-Adresse an; wenn Sie noch kein Konto haben, können Sie dort eines anlegen. Wenn Sie nicht wissen, worum es geht, brauchen Sie nichts zu tun.
`,
  },
  erasure: {
    subject: 'Was Hansa über Sie gespeichert hat, wird gelöscht',
    body: ({ link }) => `Guten Tag,

Sie haben darum gebeten, dass alles gelöscht wird, was Hansa über Sie gespeichert hat. Das lässt sich nicht rückgängig machen.

Hier sehen Sie ohne Anmeldung, was bereits gelöscht ist:
${link}

Bitte bewahren Sie diesen Link auf: Wir haben Ihre Adresse dann nicht mehr und können ihn nicht noch einmal senden.
`,
  },
} satisfies Texts;
