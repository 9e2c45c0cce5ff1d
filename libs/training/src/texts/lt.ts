import type { Texts } from './texts.js';

export const lt = {
  mail: {
    greeting: 'Laba diena, {name},',
    online: 'Internetu',
    booked: {
      subject: 'Turite vietą: {title}',
      text: 'Turite vietą šiuose mokymuose:',
    },
    offered: {
      subject: 'Jums atsilaisvino vieta: {title}',
      text: 'Jūsų vieta saugoma iki: {until}. Priimkite ją iki to laiko; po to ji atiteks kitam eilėje.',
    },
    offerExpired: {
      subject: 'Vietos pasiūlymas baigėsi: {title}',
      text: 'Jums saugota vieta atiteko kitam eilėje. Kol registracija atvira, galite registruotis dar kartą.',
    },
    declined: {
      subject: 'Jūsų prašymas atmestas: {title}',
      text: 'Rengėjas atmetė Jūsų prašymą gauti vietą šiuose mokymuose. Priežastis:',
    },
    cancelledByProvider: {
      subject: 'Jūsų registracija atšaukta: {title}',
      text: 'Rengėjas atšaukė Jūsų registraciją į šiuos mokymus. Priežastis:',
    },
    sessionCancelled: {
      subject: 'Mokymai atšaukti: {title}',
      text: 'Šie mokymai neįvyks. Priežastis:',
    },
    sessionMoved: {
      subject: 'Naujas laikas arba vieta: {title}',
      text: 'Pasikeitė šių mokymų dienos arba vieta. Dabar jie vyks taip:',
    },
  },
  place: {
    'has-a-seat': 'Vieta rezervuota.',
    'provider-decides': 'Prašymas numeris {position}: rengėjas sprendžia dėl kiekvieno prašymo šia tvarka.',
    'seat-is-kept': 'Vieta saugoma iki: {until}. Po to ji atiteks kitam eilėje.',
    'first-in-line': 'Pirmas eilėje: kita laisva vieta pirmiausia bus pasiūlyta čia.',
    'others-before-you': 'Vieta eilėje: {position}. Visos vietos užimtos.',
    'seats-reserved':
      'Vieta eilėje: {position}. Laisvų vietų: {seats}, skirtos ({who}) iki dienos pabaigos: {releaseDate}. Po to jos siūlomos eilės tvarka.',
    'seat-is-being-offered': 'Vieta eilėje: {position}. Laisvos vietos šiuo metu siūlomos eilės tvarka.',
    'too-late-for-offers': 'Vieta eilėje: {position}. Mokymai prasideda per greitai dar vienam pasiūlymui.',
    'declined-by-provider': 'Rengėjas atmetė prašymą.',
    'cancelled-by-participant': 'Atšaukė dalyvis.',
    'cancelled-by-provider': 'Atšaukė rengėjas.',
    'offer-declined': 'Siūlomos vietos atsisakyta.',
    'offer-expired': 'Siūloma vieta nebuvo laiku priimta; ji atiteko kitam eilėje.',
    'session-held': 'Mokymai baigėsi; nė viena vieta neatsilaisvino.',
    excused: 'Nedalyvavo visuose mokymuose dėl pateisinamos priežasties.',
    'account-erased': 'Paskyra ištrinta.',
    'session-cancelled': 'Mokymai atšaukti.',
    attended: 'Dalyvavo.',
    'partially-attended': 'Dalyvavo iš dalies.',
    'no-show': 'Neatvyko.',
  },
  organisationType: {
    agency: 'agentūros',
    ministry: 'ministerijos',
    'cluster-organisation': 'klasterių organizacijos',
    'business-support-organisation': 'verslo paramos organizacijos',
    'training-provider': 'mokymų rengėjai',
    university: 'universitetai ir mokslinių tyrimų institutai',
    company: 'įmonės',
  },
  evaluation: {
    invited: {
      subject: 'Ką apie tai manote? {title}',
      text: 'Dalyvavote šiuose mokymuose. Prašome pasakyti, ką apie juos manote, iki: {until}. Tai anonimiška: niekas nemato, kas ką atsakė. Rezultatai rodomi tik po to ir niekada, kai atsakymų mažiau nei penki.',
    },
  },
  integration: {
    voteOpened: {
      subject: 'Laukiama Jūsų balso: {title}',
      text: 'Bandomieji šio modulio mokymai atitiko visus kriterijus. Jūsų organizacija yra viena iš partnerių, sprendžiančių, ar modulį priimti: visų partnerių balsų dauguma, kiekvienas turi vieną pagrįstą balsą.',
    },
  },
  certificate: {
    issued: {
      subject: 'Jūsų pažymėjimas: {title}',
      text: 'Jūsų pažymėjimas išduotas, jo numeris {number}. Atsisiųskite failą ir jį saugokite: su juo kiekvienas gali patikrinti pažymėjimo turinį ir be šios platformos.',
    },
    revoked: {
      subject: 'Pažymėjimas atšauktas: {title}',
      text: 'Pažymėjimas, kurio numeris {number}, nebegalioja. Priežastis: {reason}',
    },
    replaced: {
      subject: 'Naujas pažymėjimas: {title}',
      text: 'Pažymėjimas, kurio numeris {number}, pakeistas nauju, kurio numeris {replacement}. Atsisiųskite naują failą ir jį saugokite. Priežastis: {reason}',
    },
    reason: {
      'issued-in-error': 'Jis buvo išduotas per klaidą.',
      'attendance-corrected': 'Lankomumas buvo pataisytas.',
      'details-corrected': 'Duomenys buvo pataisyti.',
      other: 'Kita priežastis; rengėjas gali pasakyti daugiau.',
    },
    criteria: 'Dalyvavimas mokymuose, užregistruotas kiekvieną jų dieną.',
  },
} satisfies Texts;
