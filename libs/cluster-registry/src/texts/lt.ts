import type { Texts } from './texts.js';

export const lt = {
  mail: {
    greeting: 'Laba diena, {name},',
    returned: {
      subject: 'Profilį reikia pataisyti: {cluster}',
      text: 'Vertintojas perskaitė profilį ir prašo jį pakeisti. Pataisykite jį ir pateikite dar kartą. Pastabos:',
    },
    published: {
      subject: 'Profilis paskelbtas: {cluster}',
      text: 'Dabar profilį mato visi. Prašome jį patvirtinti kartą per metus; kitas terminas: {until}.',
    },
    madeEmerging: {
      subject: 'Profilis paskelbtas kaip besikuriančio klasterio: {cluster}',
      text: 'Dabar profilį mato visi kaip besikuriančio klasterio. Pagal Jūsų planą visi kriterijai bus įvykdyti ne vėliau kaip: {planEnd}. Prašome profilį patvirtinti kartą per metus; kitas terminas: {until}.',
    },
    vouchedFor: {
      subject: 'Agentūra laiduoja už klasterį: {cluster}',
      text: '{agency} laiduoja už klasterį; paskutinė diena: {until}. Iki tol profilis yra viešas, net jei kriterijai neįvykdyti.',
    },
    vouchingEnded: {
      subject: 'Laidavimas baigėsi: {cluster}',
      text: '{agency} už klasterį nebelaiduoja. Profilis atitinka kriterijus ir lieka viešas.',
    },
    vouchingLost: {
      subject: 'Profilis nebėra viešas: {cluster}',
      text: '{agency} už klasterį nebelaiduoja, o profilis neatitinka kriterijų. Jį bet kada galima pataisyti ir pateikti dar kartą.',
    },
    confirm: {
      subject: 'Prašome patvirtinti profilį: {cluster}',
      text: 'Peržiūrėkite profilį ir patvirtinkite jį ne vėliau kaip: {until}. Po to jis nebebus viešas.',
    },
    notReconfirmed: {
      subject: 'Profilis nebėra viešas: {cluster}',
      text: 'Jis nebuvo laiku patvirtintas. Jį bet kada galima peržiūrėti ir pateikti dar kartą.',
    },
    planNotMet: {
      subject: 'Profilis nebėra viešas: {cluster}',
      text: 'Paskutinė Jūsų plano diena praėjo, o ne visi kriterijai įvykdyti. Profilį bet kada galima pateikti dar kartą.',
    },
    handedOver: {
      subject: 'Jums perduotas profilis: {cluster}',
      text: '{keeper} tvarkė šį profilį ir perdavė jį Jūsų organizacijai. Prašome jį peržiūrėti; nuo šiol jis Jūsų.',
    },
    handOverAskedFor: {
      subject: 'Organizacija prašo profilio, kurį Jūs tvarkote: {cluster}',
      text: '{organisation} prašo perduoti jai šį profilį. Prašome perskaityti žinutę platformoje ir perduoti profilį arba atmesti prašymą.',
    },
    interestExpressed: {
      subject: 'Domimasi jūsų partnerių paieška: {title}',
      text: '{cluster} domisi jūsų partnerių paieška. Perskaitykite žinutę platformoje ir sutikite arba atsisakykite.',
    },
    interestAccepted: {
      subject: 'Jūsų susidomėjimas priimtas: {title}',
      text: '{cluster} priėmė jūsų susidomėjimą. Platformoje dabar abi pusės mato, kam rašyti.',
    },
    interestDeclined: {
      subject: 'Jūsų susidomėjimas atmestas: {title}',
      text: '{cluster} atmetė jūsų susidomėjimą. Priežastis:',
    },
    interestLapsed: {
      subject: 'Partnerių paieška baigėsi: {title}',
      text: '{cluster} čia partnerių nebeieško. Į jūsų susidomėjimą iki tol nebuvo atsakyta ir nebebus atsakyta.',
    },
    unmet: 'Pagal dabartinį profilį neįvykdyta:',
  },
  match: {
    'looks-for-partners-there': 'Ieško partnerių šioje šalyje ({country}): {title}',
    'is-looked-for': 'Yra šalyje, kurioje ieškoma partnerių ({country}): {title}',
    'shared-themes': 'Dirba tomis pačiomis temomis: {themes}',
    'shared-sectors': 'Veikia tuose pačiuose sektoriuose: {sectors}',
    'other-sectors': 'Tas pačias temas pažįsta iš kitų sektorių: {sectors}',
  },
  criterion: {
    management: 'pakankamai vadybos darbuotojų',
    'english-page': 'puslapis anglų kalba',
    members: 'pakankamai įsipareigojusių narių',
    'member-types': 'skirtingų rūšių nariai, tarp jų viešosios įstaigos',
  },
  field: {
    name: 'Pavadinimas',
    acronym: 'Santrumpa',
    summary: 'Santrauka',
    services: 'Paslaugos',
    website: 'Svetainė',
    englishPage: 'Puslapis anglų kalba',
    region: 'Regionas',
    place: 'Vieta',
    position: 'Vieta žemėlapyje',
    sectors: 'Veiklos rūšys',
    themes: 'Temos',
    managementFte: 'Vadybos darbuotojai',
    founded: 'Įkūrimo metai',
    plan: 'Planas',
    members: 'Nariai',
    contacts: 'Kontaktiniai asmenys',
  },
} satisfies Texts;
