import type { Texts } from './texts.js';

export const et = {
  mail: {
    greeting: 'Tere, {name}!',
    returned: {
      subject: 'Profiil vajab muudatusi: {cluster}',
      text: 'Hindaja on profiili lugenud ja palub muudatusi. Parandage see ja esitage uuesti. Märkused:',
    },
    published: {
      subject: 'Profiil on avaldatud: {cluster}',
      text: 'Nüüd näevad profiili kõik. Palun kinnitage see kord aastas, järgmine tähtaeg: {until}.',
    },
    madeEmerging: {
      subject: 'Profiil on avaldatud areneva klastrina: {cluster}',
      text: 'Nüüd näevad profiili kõik kui areneva klastri oma. Teie plaani järgi on kõik kriteeriumid täidetud hiljemalt: {planEnd}. Palun kinnitage profiil kord aastas, järgmine tähtaeg: {until}.',
    },
    vouchedFor: {
      subject: 'Asutus käendab klastrit: {cluster}',
      text: '{agency} käendab klastrit, viimane päev: {until}. Seni on profiil avalik ka siis, kui kriteeriumid ei ole täidetud.',
    },
    vouchingEnded: {
      subject: 'Käendus on lõppenud: {cluster}',
      text: '{agency} ei käenda klastrit enam. Profiil vastab kriteeriumidele ja jääb avalikuks.',
    },
    vouchingLost: {
      subject: 'Profiil ei ole enam avalik: {cluster}',
      text: '{agency} ei käenda klastrit enam ja profiil ei vasta kriteeriumidele. Selle võib igal ajal parandada ja uuesti esitada.',
    },
    confirm: {
      subject: 'Palun kinnitage profiil: {cluster}',
      text: 'Palun vaadake profiil läbi ja kinnitage see hiljemalt: {until}. Pärast seda ei ole see enam avalik.',
    },
    notReconfirmed: {
      subject: 'Profiil ei ole enam avalik: {cluster}',
      text: 'Seda ei kinnitatud õigel ajal. Selle võib igal ajal läbi vaadata ja uuesti esitada.',
    },
    planNotMet: {
      subject: 'Profiil ei ole enam avalik: {cluster}',
      text: 'Teie plaani viimane päev on möödas ja kõik kriteeriumid ei ole täidetud. Profiili võib igal ajal uuesti esitada.',
    },
    handedOver: {
      subject: 'Profiil on Teile üle antud: {cluster}',
      text: '{keeper} on seda profiili pidanud ja andis selle üle Teie organisatsioonile. Palun vaadake see läbi; nüüdsest on see Teie oma.',
    },
    handOverAskedFor: {
      subject: 'Organisatsioon palub profiili, mida Te peate: {cluster}',
      text: '{organisation} palub selle profiili endale üle anda. Palun lugege sõnumit platvormil ning andke profiil üle või keelduge.',
    },
    interestExpressed: {
      subject: 'Huvi teie partneriotsingu vastu: {title}',
      text: '{cluster} on huvitatud teie partneriotsingust. Palun lugege sõnumit platvormil ja vastake jah või ei.',
    },
    interestAccepted: {
      subject: 'Teie huvi võeti vastu: {title}',
      text: '{cluster} võttis teie huvi vastu. Platvormil näete nüüd mõlemad, kellele kirjutada.',
    },
    interestDeclined: {
      subject: 'Teie huvi lükati tagasi: {title}',
      text: '{cluster} lükkas teie huvi tagasi. Põhjus:',
    },
    interestLapsed: {
      subject: 'Partneriotsing on lõppenud: {title}',
      text: '{cluster} ei otsi siin enam partnereid. Teie huvile ei jõutud enne seda vastata ja sellele enam ei vastata.',
    },
    unmet: 'Profiili praeguse seisu järgi täitmata:',
  },
  match: {
    'looks-for-partners-there': 'Otsib partnereid sellest riigist ({country}): {title}',
    'is-looked-for': 'Asub riigis, kust partnereid otsitakse ({country}): {title}',
    'shared-themes': 'Töötab samade teemadega: {themes}',
    'shared-sectors': 'Tegutseb samades valdkondades: {sectors}',
    'other-sectors': 'Tunneb samu teemasid teistest valdkondadest: {sectors}',
  },
  criterion: {
    management: 'piisavalt juhtimistöötajaid',
    'english-page': 'ingliskeelne leht',
    members: 'piisavalt püsivaid liikmeid',
    'member-types': 'eri liiki liikmed, nende seas avaliku sektori asutused',
  },
  field: {
    name: 'Nimi',
    acronym: 'Lühend',
    summary: 'Kokkuvõte',
    services: 'Teenused',
    website: 'Veebileht',
    englishPage: 'Ingliskeelne leht',
    region: 'Piirkond',
    place: 'Koht',
    position: 'Asukoht kaardil',
    sectors: 'Tegevusalad',
    themes: 'Teemad',
    managementFte: 'Juhtimistöötajad',
    founded: 'Asutamisaasta',
    plan: 'Plaan',
    members: 'Liikmed',
    contacts: 'Kontaktisikud',
  },
} satisfies Texts;
