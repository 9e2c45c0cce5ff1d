import type { Texts } from './texts.js';

export const et = {
  roles: {
    administrator: 'administraator',
    editor: 'toimetaja',
    signatory: 'allkirjaõiguslik esindaja',
    trainer: 'koolitaja',
    reader: 'lugeja',
  },
  invitation: {
    subject: (organisation) => `Kutse tegutseda Hansas organisatsiooni ${organisation} nimel`,
    body: ({ inviter, organisation, roles, until, link }) => `Tere!

${inviter} kutsub teid tegutsema organisatsiooni ${organisation} nimel Hansas, Läänemere piirkonna asutuste ja klastrite platvormil.

Teie roll: ${roles}
Kutse kehtib kuni: ${until}.

Võtke kutse vastu või keelduge sellest siin:
${link}

Logige sisse selle e-posti aadressiga; kui teil veel kontot ei ole, saate selle sealsamas luua. Kui te ei tea, millega on tegu, ei pea te midagi tegema.
`,
  },
  erasure: {
    subject: 'Hansas teie kohta hoitavad andmed kustutatakse',
    body: ({ link }) => `Tere!

Te palusite kustutada kõik, mida Hansa teie kohta hoiab. Seda ei saa tagasi võtta.

Siin näete sisse logimata, millised osad on kustutatud:
${link}

Hoidke see link alles: meil ei ole enam teie aadressi ja me ei saa linki uuesti saata.
`,
  },
} satisfies Texts;
