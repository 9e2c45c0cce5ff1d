import type { Texts } from './texts.js';

export const lt = {
  roles: {
    administrator: 'administratorius',
    editor: 'redaktorius',
    signatory: 'pasirašyti įgaliotas asmuo',
    trainer: 'mokymų vadovas',
    reader: 'skaitytojas',
  },
  invitation: {
    subject: (organisation) => `Kvietimas „Hansa“ platformoje veikti organizacijos „${organisation}“ vardu`,
    body: ({ inviter, organisation, roles, until, link }) => `Laba diena,

${inviter} kviečia jus veikti organizacijos „${organisation}“ vardu „Hansa“ – Baltijos jūros regiono institucijų ir klasterių – platformoje.

Jūsų vaidmuo: ${roles}
Kvietimas galioja iki ${until}.

Priimkite arba atmeskite jį čia:
${link}

Prisijunkite šiuo el. pašto adresu; jei dar neturite paskyros, ją galėsite susikurti ten pat. Jei nežinote, apie ką kalbama, nieko daryti nereikia.
`,
  },
  erasure: {
    subject: 'Trinama viskas, ką „Hansa“ saugo apie jus',
    body: ({ link }) => `Laba diena,

Jūs paprašėte ištrinti viską, ką „Hansa“ saugo apie jus. To atšaukti negalima.

Čia neprisijungę galite matyti, kurios dalys jau ištrintos:
${link}

Išsaugokite šią nuorodą: jūsų adreso mes nebeturėsime ir negalėsime jos atsiųsti dar kartą.
`,
  },
} satisfies Texts;
