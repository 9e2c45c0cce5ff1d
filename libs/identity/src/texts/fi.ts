import type { Texts } from './texts.js';

export const fi = {
  roles: {
    administrator: 'ylläpitäjä',
    editor: 'muokkaaja',
    signatory: 'allekirjoitusoikeutettu',
    trainer: 'kouluttaja',
    reader: 'lukija',
  },
  invitation: {
    subject: (organisation) => `Kutsu toimia Hansassa organisaation ${organisation} puolesta`,
    body: ({ inviter, organisation, roles, until, link }) => `Hei,

${inviter} kutsuu sinut toimimaan organisaation ${organisation} puolesta Hansassa, Itämeren alueen viranomaisten ja klustereiden alustalla.

Roolisi: ${roles}
Kutsu on voimassa ${until} asti.

Hyväksy tai hylkää kutsu täällä:
${link}

Kirjaudu sisään tällä sähköpostiosoitteella; jos sinulla ei vielä ole tiliä, voit luoda sen samalla. Jos et tiedä, mistä on kyse, sinun ei tarvitse tehdä mitään.
`,
  },
  erasure: {
    subject: 'Hansan sinusta säilyttämät tiedot poistetaan',
    body: ({ link }) => `Hei,

Olet pyytänyt, että kaikki Hansan sinusta säilyttämät tiedot poistetaan. Tätä ei voi perua.

Täältä näet kirjautumatta, mitkä osat on poistettu:
${link}

Säilytä tämä linkki: meillä ei enää ole osoitettasi, emmekä voi lähettää linkkiä uudelleen.
`,
  },
} satisfies Texts;
