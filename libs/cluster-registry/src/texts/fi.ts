import type { Texts } from './texts.js';

export const fi = {
  mail: {
    greeting: 'Hei {name},',
    returned: {
      subject: 'Profiili kaipaa muutoksia: {cluster}',
      text: 'Arvioija on lukenut profiilin ja pyytää muutoksia. Korjaa se ja lähetä uudelleen. Huomautukset:',
    },
    published: {
      subject: 'Profiili on julkaistu: {cluster}',
      text: 'Kaikki näkevät nyt profiilin. Vahvista se kerran vuodessa, seuraava määräpäivä: {until}.',
    },
    madeEmerging: {
      subject: 'Profiili on julkaistu kehittyvänä klusterina: {cluster}',
      text: 'Kaikki näkevät nyt profiilin kehittyvän klusterin profiilina. Suunnitelmanne mukaan kaikki kriteerit täyttyvät viimeistään: {planEnd}. Vahvista profiili kerran vuodessa, seuraava määräpäivä: {until}.',
    },
    vouchedFor: {
      subject: 'Viranomainen takaa klusterin: {cluster}',
      text: '{agency} takaa klusterin, viimeinen päivä: {until}. Siihen asti profiili on julkinen, vaikka kriteerejä olisi täyttämättä.',
    },
    vouchingEnded: {
      subject: 'Takaus on päättynyt: {cluster}',
      text: '{agency} ei enää takaa klusteria. Profiili täyttää kriteerit ja pysyy julkisena.',
    },
    vouchingLost: {
      subject: 'Profiili ei ole enää julkinen: {cluster}',
      text: '{agency} ei enää takaa klusteria, eikä profiili täytä kriteerejä. Sen voi milloin tahansa korjata ja lähettää uudelleen.',
    },
    confirm: {
      subject: 'Vahvista profiili: {cluster}',
      text: 'Käy profiili läpi ja vahvista se viimeistään: {until}. Sen jälkeen se ei ole enää julkinen.',
    },
    notReconfirmed: {
      subject: 'Profiili ei ole enää julkinen: {cluster}',
      text: 'Sitä ei vahvistettu ajoissa. Sen voi milloin tahansa käydä läpi ja lähettää uudelleen.',
    },
    planNotMet: {
      subject: 'Profiili ei ole enää julkinen: {cluster}',
      text: 'Suunnitelmanne viimeinen päivä on mennyt, eivätkä kaikki kriteerit täyty. Profiilin voi lähettää uudelleen milloin tahansa.',
    },
    handedOver: {
      subject: 'Profiili on luovutettu teille: {cluster}',
      text: '{keeper} on pitänyt tätä profiilia ja luovuttanut sen organisaatiollenne. Käykää se läpi; tästä lähtien se on teidän.',
    },
    handOverAskedFor: {
      subject: 'Organisaatio pyytää ylläpitämäänne profiilia: {cluster}',
      text: '{organisation} pyytää teitä luovuttamaan tämän profiilin sille. Lukekaa viesti alustalla ja luovuttakaa profiili tai hylätkää pyyntö.',
    },
    interestExpressed: {
      subject: 'Kiinnostusta kumppanihakuunne kohtaan: {title}',
      text: '{cluster} on kiinnostunut kumppanihaustanne. Lukekaa viesti alustalla ja hyväksykää tai hylätkää se.',
    },
    interestAccepted: {
      subject: 'Kiinnostuksenne hyväksyttiin: {title}',
      text: '{cluster} on hyväksynyt kiinnostuksenne. Alustalla näette nyt molemmat, kenelle kirjoittaa.',
    },
    interestDeclined: {
      subject: 'Kiinnostuksenne hylättiin: {title}',
      text: '{cluster} on hylännyt kiinnostuksenne. Perustelu:',
    },
    interestLapsed: {
      subject: 'Kumppanihaku on päättynyt: {title}',
      text: '{cluster} ei enää hae kumppaneita tässä. Kiinnostukseenne ei ehditty vastata, eikä siihen enää vastata.',
    },
    unmet: 'Täyttämättä profiilin nykyisten tietojen mukaan:',
  },
  match: {
    'looks-for-partners-there': 'Hakee kumppaneita tästä maasta ({country}): {title}',
    'is-looked-for': 'Sijaitsee maassa, josta kumppaneita haetaan ({country}): {title}',
    'shared-themes': 'Työskentelee samojen teemojen parissa: {themes}',
    'shared-sectors': 'Toimii samoilla toimialoilla: {sectors}',
    'other-sectors': 'Tuntee samat teemat muilta toimialoilta: {sectors}',
  },
  criterion: {
    management: 'riittävästi johtohenkilöstöä',
    'english-page': 'englanninkielinen sivu',
    members: 'riittävästi sitoutuneita jäseniä',
    'member-types': 'erityyppisiä jäseniä, myös julkisia toimijoita',
  },
  field: {
    name: 'Nimi',
    acronym: 'Lyhenne',
    summary: 'Tiivistelmä',
    services: 'Palvelut',
    website: 'Verkkosivusto',
    englishPage: 'Englanninkielinen sivu',
    region: 'Alue',
    place: 'Paikka',
    position: 'Sijainti kartalla',
    sectors: 'Toimialat',
    themes: 'Teemat',
    managementFte: 'Johtohenkilöstö',
    founded: 'Perustamisvuosi',
    plan: 'Suunnitelma',
    members: 'Jäsenet',
    contacts: 'Yhteyshenkilöt',
  },
} satisfies Texts;
