import type { Texts } from './texts.js';

export const lv = {
  mail: {
    greeting: 'Labdien, {name}!',
    returned: {
      subject: 'Profilā vajadzīgas izmaiņas: {cluster}',
      text: 'Vērtētājs ir izlasījis profilu un lūdz to mainīt. Izlabojiet to un iesniedziet vēlreiz. Piezīmes:',
    },
    published: {
      subject: 'Profils ir publicēts: {cluster}',
      text: 'Tagad profilu redz visi. Lūdzu, apstipriniet to reizi gadā; nākamais termiņš: {until}.',
    },
    madeEmerging: {
      subject: 'Profils ir publicēts kā topoša klastera profils: {cluster}',
      text: 'Tagad profilu redz visi kā topoša klastera profilu. Pēc Jūsu plāna visi kritēriji būs izpildīti ne vēlāk kā: {planEnd}. Lūdzu, apstipriniet profilu reizi gadā; nākamais termiņš: {until}.',
    },
    vouchedFor: {
      subject: 'Aģentūra galvo par klasteri: {cluster}',
      text: '{agency} galvo par klasteri; pēdējā diena: {until}. Līdz tam profils ir publisks arī tad, ja kritēriji nav izpildīti.',
    },
    vouchingEnded: {
      subject: 'Galvojums ir beidzies: {cluster}',
      text: '{agency} vairs negalvo par klasteri. Profils atbilst kritērijiem un paliek publisks.',
    },
    vouchingLost: {
      subject: 'Profils vairs nav publisks: {cluster}',
      text: '{agency} vairs negalvo par klasteri, un profils neatbilst kritērijiem. To jebkurā laikā var izlabot un iesniegt vēlreiz.',
    },
    confirm: {
      subject: 'Lūdzu, apstipriniet profilu: {cluster}',
      text: 'Lūdzu, pārskatiet profilu un apstipriniet to ne vēlāk kā: {until}. Pēc tam tas vairs nebūs publisks.',
    },
    notReconfirmed: {
      subject: 'Profils vairs nav publisks: {cluster}',
      text: 'Tas netika laikus apstiprināts. To jebkurā laikā var pārskatīt un iesniegt vēlreiz.',
    },
    planNotMet: {
      subject: 'Profils vairs nav publisks: {cluster}',
      text: 'Jūsu plāna pēdējā diena ir pagājusi, un ne visi kritēriji ir izpildīti. Profilu jebkurā laikā var iesniegt vēlreiz.',
    },
    handedOver: {
      subject: 'Jums ir nodots profils: {cluster}',
      text: '{keeper} ir uzturējusi šo profilu un nodevusi to Jūsu organizācijai. Lūdzu, pārskatiet to; turpmāk tas ir Jūsu.',
    },
    handOverAskedFor: {
      subject: 'Organizācija lūdz profilu, ko Jūs uzturat: {cluster}',
      text: '{organisation} lūdz nodot tai šo profilu. Lūdzu, izlasiet ziņu platformā un nododiet profilu vai noraidiet lūgumu.',
    },
    interestExpressed: {
      subject: 'Interese par jūsu partneru meklējumu: {title}',
      text: '{cluster} interesējas par jūsu partneru meklējumu. Lūdzu, izlasiet ziņu platformā un piekrītiet vai atsakiet.',
    },
    interestAccepted: {
      subject: 'Jūsu interese ir pieņemta: {title}',
      text: '{cluster} ir pieņēmis jūsu interesi. Platformā jūs tagad abi redzat, kam rakstīt.',
    },
    interestDeclined: {
      subject: 'Jūsu interese ir noraidīta: {title}',
      text: '{cluster} ir noraidījis jūsu interesi. Pamatojums:',
    },
    interestLapsed: {
      subject: 'Partneru meklējums ir beidzies: {title}',
      text: '{cluster} šeit vairs nemeklē partnerus. Uz jūsu interesi pirms tam netika atbildēts, un atbildes vairs nebūs.',
    },
    unmet: 'Pēc profila pašreizējā stāvokļa nav izpildīts:',
  },
  match: {
    'looks-for-partners-there': 'Meklē partnerus šajā valstī ({country}): {title}',
    'is-looked-for': 'Atrodas valstī, kurā meklē partnerus ({country}): {title}',
    'shared-themes': 'Strādā ar tām pašām tēmām: {themes}',
    'shared-sectors': 'Darbojas tajās pašās nozarēs: {sectors}',
    'other-sectors': 'Pazīst tās pašas tēmas no citām nozarēm: {sectors}',
  },
  criterion: {
    management: 'pietiekami daudz vadības darbinieku',
    'english-page': 'lapa angļu valodā',
    members: 'pietiekami daudz pastāvīgu biedru',
    'member-types': 'dažādu veidu biedri, to vidū publiskas iestādes',
  },
  field: {
    name: 'Nosaukums',
    acronym: 'Saīsinājums',
    summary: 'Kopsavilkums',
    services: 'Pakalpojumi',
    website: 'Tīmekļvietne',
    englishPage: 'Lapa angļu valodā',
    region: 'Reģions',
    place: 'Vieta',
    position: 'Atrašanās vieta kartē',
    sectors: 'Nozares',
    themes: 'Tēmas',
    managementFte: 'Vadības darbinieki',
    founded: 'Dibināšanas gads',
    plan: 'Plāns',
    members: 'Biedri',
    contacts: 'Kontaktpersonas',
  },
} satisfies Texts;
