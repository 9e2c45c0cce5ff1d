import type { Texts } from './texts.js';

export const no = {
  mail: {
    greeting: 'Hei {name},',
    returned: {
      subject: 'Profilen må endres: {cluster}',
      text: 'En validator har lest profilen og ber om endringer. Rett den og send den inn på nytt. Merknadene:',
    },
    published: {
      subject: 'Profilen er publisert: {cluster}',
      text: 'Alle kan nå se profilen. Bekreft den én gang i året, neste gang innen {until}.',
    },
    madeEmerging: {
      subject: 'Profilen er publisert som en klynge under oppbygging: {cluster}',
      text: 'Alle kan nå se profilen som en klynge under oppbygging. Ifølge planen deres er alle kriterier oppfylt innen {planEnd}. Bekreft profilen én gang i året, neste gang innen {until}.',
    },
    vouchedFor: {
      subject: 'Et virkemiddelorgan går god for klyngen: {cluster}',
      text: '{agency} går god for klyngen til og med {until}. Så lenge er profilen offentlig, også der kriterier ikke er oppfylt.',
    },
    vouchingEnded: {
      subject: 'Ingen går lenger god for klyngen: {cluster}',
      text: '{agency} går ikke lenger god for klyngen. Profilen oppfyller kriteriene og forblir offentlig.',
    },
    vouchingLost: {
      subject: 'Profilen er ikke lenger offentlig: {cluster}',
      text: '{agency} går ikke lenger god for klyngen, og profilen oppfyller ikke kriteriene. Den kan når som helst rettes og sendes inn på nytt.',
    },
    confirm: {
      subject: 'Vennligst bekreft profilen: {cluster}',
      text: 'Gå gjennom profilen og bekreft den innen {until}. Etter det er den ikke lenger offentlig.',
    },
    notReconfirmed: {
      subject: 'Profilen er ikke lenger offentlig: {cluster}',
      text: 'Den ble ikke bekreftet i tide. Den kan når som helst gås gjennom og sendes inn på nytt.',
    },
    planNotMet: {
      subject: 'Profilen er ikke lenger offentlig: {cluster}',
      text: 'Den siste dagen i planen deres er passert, og ikke alle kriterier er oppfylt. Profilen kan når som helst sendes inn på nytt.',
    },
    handedOver: {
      subject: 'En profil er overdratt til dere: {cluster}',
      text: '{keeper} har ført denne profilen og har overdratt den til organisasjonen deres. Gå gjennom den; fra nå av er den deres.',
    },
    handOverAskedFor: {
      subject: 'En organisasjon ber om en profil som dere fører: {cluster}',
      text: '{organisation} ber dere overdra denne profilen. Les meldingen på plattformen, og overdra profilen eller avslå.',
    },
    interestExpressed: {
      subject: 'Interesse for partnersøket deres: {title}',
      text: '{cluster} er interessert i partnersøket deres. Les meldingen på plattformen, og takk ja eller nei.',
    },
    interestAccepted: {
      subject: 'Interessen deres er imøtekommet: {title}',
      text: '{cluster} har takket ja til interessen deres. På plattformen ser begge parter nå hvem de kan skrive til.',
    },
    interestDeclined: {
      subject: 'Interessen deres er avslått: {title}',
      text: '{cluster} har takket nei til interessen deres. Begrunnelsen:',
    },
    interestLapsed: {
      subject: 'Et partnersøk er avsluttet: {title}',
      text: '{cluster} søker ikke lenger partnere her. Interessen deres ble ikke besvart før det, og blir det heller ikke.',
    },
    unmet: 'Ikke oppfylt slik profilen er nå:',
  },
  match: {
    'looks-for-partners-there': 'Søker partnere i dette landet ({country}): {title}',
    'is-looked-for': 'Ligger i et land der det søkes partnere ({country}): {title}',
    'shared-themes': 'Arbeider med de samme temaene: {themes}',
    'shared-sectors': 'Er aktiv i de samme næringene: {sectors}',
    'other-sectors': 'Kjenner de samme temaene fra andre næringer: {sectors}',
  },
  criterion: {
    management: 'nok lederpersonale',
    'english-page': 'en side på engelsk',
    members: 'nok forpliktede medlemmer',
    'member-types': 'medlemmer av ulike typer, blant dem offentlige organer',
  },
  field: {
    name: 'Navn',
    acronym: 'Forkortelse',
    summary: 'Sammendrag',
    services: 'Tjenester',
    website: 'Nettsted',
    englishPage: 'Side på engelsk',
    region: 'Region',
    place: 'Sted',
    position: 'Plassering på kartet',
    sectors: 'Næringer',
    themes: 'Temaer',
    managementFte: 'Lederpersonale',
    founded: 'Stiftelsesår',
    plan: 'Plan',
    members: 'Medlemmer',
    contacts: 'Kontaktpersoner',
  },
} satisfies Texts;
