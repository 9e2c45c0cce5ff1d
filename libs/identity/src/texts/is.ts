import type { Texts } from './texts.js';

export const is = {
  roles: {
    administrator: 'stjórnandi',
    editor: 'ritstjóri',
    signatory: 'undirritandi',
    trainer: 'leiðbeinandi',
    reader: 'lesandi',
  },
  invitation: {
    subject: (organisation) => `Boð um að koma fram fyrir hönd ${organisation} á Hansa`,
    body: ({ inviter, organisation, roles, until, link }) => `Góðan dag,

${inviter} býður þér að koma fram fyrir hönd ${organisation} á Hansa, vettvangi stofnana og klasa á Eystrasaltssvæðinu.

Hlutverk þitt: ${roles}
Boðið gildir til ${until}.

Hér getur þú þegið boðið eða hafnað því:
${link}

Skráðu þig inn með þessu netfangi; ef þú ert ekki með aðgang getur þú stofnað hann þar. Ef þú veist ekki um hvað málið snýst þarftu ekkert að gera.
`,
  },
  erasure: {
    subject: 'Verið er að eyða því sem Hansa geymir um þig',
    body: ({ link }) => `Góðan dag,

Þú hefur beðið um að öllu sem Hansa geymir um þig verði eytt. Þetta er ekki hægt að taka til baka.

Hér getur þú séð, án þess að skrá þig inn, hverju hefur verið eytt:
${link}

Geymdu þennan tengil: við höfum ekki lengur netfangið þitt og getum ekki sent hann aftur.
`,
  },
} satisfies Texts;
