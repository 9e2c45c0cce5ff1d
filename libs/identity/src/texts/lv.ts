import type { Texts } from './texts.js';

export const lv = {
  roles: {
    administrator: 'administrators',
    editor: 'redaktors',
    signatory: 'paraksttiesīgā persona',
    trainer: 'pasniedzējs',
    reader: 'lasītājs',
  },
  invitation: {
    subject: (organisation) => `Uzaicinājums Hansa platformā rīkoties organizācijas ${organisation} vārdā`,
    body: ({ inviter, organisation, roles, until, link }) => `Labdien!

${inviter} aicina jūs rīkoties organizācijas ${organisation} vārdā Hansa – Baltijas jūras reģiona iestāžu un klasteru platformā.

Jūsu loma: ${roles}
Uzaicinājums ir spēkā līdz: ${until}.

Pieņemiet vai noraidiet to šeit:
${link}

Piesakieties ar šo e-pasta adresi; ja jums vēl nav konta, to varat izveidot turpat. Ja nezināt, par ko ir runa, jums nekas nav jādara.
`,
  },
  erasure: {
    subject: 'Tiek dzēsts viss, ko Hansa glabā par jums',
    body: ({ link }) => `Labdien!

Jūs lūdzāt dzēst visu, ko Hansa glabā par jums. To nevar atsaukt.

Šeit, nepiesakoties, varat redzēt, kuras daļas ir izdzēstas:
${link}

Saglabājiet šo saiti: mums vairs nebūs jūsu adreses, un mēs nevarēsim to nosūtīt vēlreiz.
`,
  },
} satisfies Texts;
