import type { Texts } from './texts.js';

export const fi = {
  mail: {
    greeting: 'Hei {name},',
    online: 'Verkossa',
    booked: {
      subject: 'Sinulla on paikka: {title}',
      text: 'Sinulla on paikka tässä koulutuksessa:',
    },
    offered: {
      subject: 'Sinulle on vapautunut paikka: {title}',
      text: 'Paikkaasi pidetään varattuna tähän asti: {until}. Ota se vastaan siihen mennessä; sen jälkeen se siirtyy jonossa seuraavalle.',
    },
    offerExpired: {
      subject: 'Paikkatarjous on päättynyt: {title}',
      text: 'Sinulle varattuna pidetty paikka on siirtynyt jonossa seuraavalle. Niin kauan kuin ilmoittautuminen on auki, voit ilmoittautua uudelleen.',
    },
    declined: {
      subject: 'Pyyntösi hylättiin: {title}',
      text: 'Järjestäjä on hylännyt pyyntösi saada paikka tässä koulutuksessa. Perustelu:',
    },
    cancelledByProvider: {
      subject: 'Ilmoittautumisesi peruttiin: {title}',
      text: 'Järjestäjä on perunut ilmoittautumisesi tähän koulutukseen. Perustelu:',
    },
    sessionCancelled: {
      subject: 'Koulutus on peruttu: {title}',
      text: 'Tätä koulutusta ei järjestetä. Perustelu:',
    },
    sessionMoved: {
      subject: 'Uusi aika tai paikka: {title}',
      text: 'Tämän koulutuksen päivät tai paikka ovat muuttuneet. Uudet tiedot:',
    },
  },
  place: {
    'has-a-seat': 'Paikka on varattu.',
    'provider-decides': 'Pyyntö numero {position}: järjestäjä päättää jokaisesta pyynnöstä tässä järjestyksessä.',
    'seat-is-kept': 'Paikkaa pidetään varattuna tähän asti: {until}. Sen jälkeen se siirtyy jonossa seuraavalle.',
    'first-in-line': 'Jonon ensimmäinen: seuraavaa vapaata paikkaa tarjotaan ensin tänne.',
    'others-before-you': 'Sija jonossa: {position}. Kaikki paikat on varattu.',
    'seats-reserved':
      'Sija jonossa: {position}. Vapaita paikkoja: {seats}, varattu ({who}) tämän päivän loppuun: {releaseDate}. Sen jälkeen niitä tarjotaan jonon järjestyksessä.',
    'seat-is-being-offered': 'Sija jonossa: {position}. Vapaita paikkoja tarjotaan järjestyksessä juuri nyt.',
    'too-late-for-offers': 'Sija jonossa: {position}. Koulutus alkaa liian pian uutta tarjousta varten.',
    'declined-by-provider': 'Järjestäjä hylkäsi pyynnön.',
    'cancelled-by-participant': 'Osallistujan peruma.',
    'cancelled-by-provider': 'Järjestäjän peruma.',
    'offer-declined': 'Tarjottua paikkaa ei otettu vastaan.',
    'offer-expired': 'Tarjottua paikkaa ei otettu vastaan ajoissa; se siirtyi jonossa seuraavalle.',
    'session-held': 'Koulutus on ohi; paikkaa ei vapautunut.',
    excused: 'Poissa koko koulutuksesta, este ilmoitettu.',
    'account-erased': 'Tili poistettiin.',
    'session-cancelled': 'Koulutus on peruttu.',
    attended: 'Osallistui.',
    'partially-attended': 'Osallistui osittain.',
    'no-show': 'Ei saapunut.',
  },
  organisationType: {
    agency: 'virastot',
    ministry: 'ministeriöt',
    'cluster-organisation': 'klusteriorganisaatiot',
    'business-support-organisation': 'yritystukiorganisaatiot',
    'training-provider': 'koulutuksen järjestäjät',
    university: 'yliopistot ja tutkimuslaitokset',
    company: 'yritykset',
  },
  evaluation: {
    invited: {
      subject: 'Mitä pidit siitä? {title}',
      text: 'Osallistuit tähän koulutukseen. Kerro, mitä pidit siitä, viimeistään: {until}. Vastaaminen on nimetöntä: kukaan ei näe, kuka vastasi mitä. Tulokset näytetään vasta sen jälkeen eikä koskaan alle viidestä vastauksesta.',
    },
  },
  integration: {
    voteOpened: {
      subject: 'Ääntäsi pyydetään: {title}',
      text: 'Tämän moduulin pilottikoulutukset ovat täyttäneet kaikki kriteerit. Organisaatiosi on yksi kumppaneista, jotka päättävät, otetaanko moduuli käyttöön: kaikkien kumppanien enemmistöllä, kullakin yksi perusteltu ääni.',
    },
  },
  certificate: {
    issued: {
      subject: 'Todistuksesi: {title}',
      text: 'Todistuksesi on myönnetty, ja sen numero on {number}. Lataa tiedosto ja säilytä se: sen avulla kuka tahansa voi tarkistaa todistuksen sisällön myös ilman tätä alustaa.',
    },
    revoked: {
      subject: 'Todistus on peruutettu: {title}',
      text: 'Todistus numero {number} ei ole enää voimassa. Perustelu: {reason}',
    },
    replaced: {
      subject: 'Uusi todistus: {title}',
      text: 'Todistus numero {number} on korvattu uudella, jonka numero on {replacement}. Lataa uusi tiedosto ja säilytä se. Perustelu: {reason}',
    },
    reason: {
      'issued-in-error': 'Se myönnettiin erehdyksessä.',
      'attendance-corrected': 'Läsnäolo oikaistiin.',
      'details-corrected': 'Tiedot oikaistiin.',
      other: 'Muu syy; järjestäjä osaa kertoa lisää.',
    },
    criteria: 'Osallistuminen koulutukseen, kirjattu jokaiselta päivältä.',
  },
} satisfies Texts;
