import type { Texts } from './texts.js';

export const da = {
  mail: {
    greeting: 'Kære {name}',
    returned: {
      subject: 'Profilen skal rettes: {cluster}',
      text: 'En validator har læst profilen og beder om ændringer. Ret den, og indsend den igen. Bemærkningerne:',
    },
    published: {
      subject: 'Profilen er offentliggjort: {cluster}',
      text: 'Alle kan nu se profilen. Bekræft den en gang om året, næste gang senest {until}.',
    },
    madeEmerging: {
      subject: 'Profilen er offentliggjort som ny klynge under opbygning: {cluster}',
      text: 'Alle kan nu se profilen som en klynge under opbygning. Ifølge jeres plan er alle kriterier opfyldt senest {planEnd}. Bekræft profilen en gang om året, næste gang senest {until}.',
    },
    vouchedFor: {
      subject: 'En myndighed står inde for klyngen: {cluster}',
      text: '{agency} står inde for klyngen til og med {until}. Så længe er profilen offentlig, også hvor kriterier ikke er opfyldt.',
    },
    vouchingEnded: {
      subject: 'Myndigheden står ikke længere inde for klyngen: {cluster}',
      text: '{agency} står ikke længere inde for klyngen. Profilen opfylder kriterierne og forbliver offentlig.',
    },
    vouchingLost: {
      subject: 'Profilen er ikke længere offentlig: {cluster}',
      text: '{agency} står ikke længere inde for klyngen, og profilen opfylder ikke kriterierne. Den kan når som helst rettes og indsendes igen.',
    },
    confirm: {
      subject: 'Bekræft venligst profilen: {cluster}',
      text: 'Gennemgå profilen, og bekræft den senest {until}. Derefter er den ikke længere offentlig.',
    },
    notReconfirmed: {
      subject: 'Profilen er ikke længere offentlig: {cluster}',
      text: 'Den er ikke blevet bekræftet i tide. Den kan når som helst gennemgås og indsendes igen.',
    },
    planNotMet: {
      subject: 'Profilen er ikke længere offentlig: {cluster}',
      text: 'Den sidste dag i jeres plan er passeret, og ikke alle kriterier er opfyldt. Profilen kan når som helst indsendes igen.',
    },
    handedOver: {
      subject: 'En profil er overdraget til jer: {cluster}',
      text: '{keeper} har ført denne profil og har overdraget den til jeres organisation. Gennemgå den venligst; fra nu af er den jeres.',
    },
    handOverAskedFor: {
      subject: 'En organisation beder om en profil, som I fører: {cluster}',
      text: '{organisation} beder jer om at overdrage denne profil. Læs beskeden på platformen, og overdrag profilen, eller afslå.',
    },
    interestExpressed: {
      subject: 'Interesse for jeres partnersøgning: {title}',
      text: '{cluster} er interesseret i jeres partnersøgning. Læs beskeden på platformen, og sig ja eller nej.',
    },
    interestAccepted: {
      subject: 'Jeres interesse er imødekommet: {title}',
      text: '{cluster} har sagt ja til jeres interesse. På platformen kan I nu begge se, hvem I kan skrive til.',
    },
    interestDeclined: {
      subject: 'Jeres interesse er afvist: {title}',
      text: '{cluster} har sagt nej til jeres interesse. Begrundelsen:',
    },
    interestLapsed: {
      subject: 'En partnersøgning er ophørt: {title}',
      text: '{cluster} søger ikke længere partnere her. Jeres interesse nåede ikke at blive besvaret og bliver det heller ikke.',
    },
    unmet: 'Ikke opfyldt, som profilen er nu:',
  },
  match: {
    'looks-for-partners-there': 'Søger partnere i dette land ({country}): {title}',
    'is-looked-for': 'Ligger i et land, hvor der søges partnere ({country}): {title}',
    'shared-themes': 'Arbejder med de samme temaer: {themes}',
    'shared-sectors': 'Er aktiv i de samme brancher: {sectors}',
    'other-sectors': 'Kender de samme temaer fra andre brancher: {sectors}',
  },
  criterion: {
    management: 'nok ledelsespersonale',
    'english-page': 'en side på engelsk',
    members: 'nok forpligtede medlemmer',
    'member-types': 'medlemmer af forskellige typer, heriblandt offentlige organer',
  },
  field: {
    name: 'Navn',
    acronym: 'Forkortelse',
    summary: 'Resumé',
    services: 'Ydelser',
    website: 'Hjemmeside',
    englishPage: 'Side på engelsk',
    region: 'Region',
    place: 'Sted',
    position: 'Placering på kortet',
    sectors: 'Brancher',
    themes: 'Temaer',
    managementFte: 'Ledelsespersonale',
    founded: 'Stiftelsesår',
    plan: 'Plan',
    members: 'Medlemmer',
    contacts: 'Kontaktpersoner',
  },
} satisfies Texts;
