import type { Texts } from './texts.js';

export const is = {
  mail: {
    greeting: 'Góðan dag, {name}.',
    returned: {
      subject: 'Gera þarf breytingar á lýsingunni: {cluster}',
      text: 'Matsaðili hefur lesið lýsinguna og biður um breytingar. Lagfærðu hana og sendu hana inn aftur. Athugasemdirnar:',
    },
    published: {
      subject: 'Lýsingin er birt: {cluster}',
      text: 'Nú geta allir séð lýsinguna. Staðfestu hana einu sinni á ári, næst í síðasta lagi {until}.',
    },
    madeEmerging: {
      subject: 'Lýsingin er birt sem lýsing á klasa í mótun: {cluster}',
      text: 'Nú geta allir séð lýsinguna sem lýsingu á klasa í mótun. Samkvæmt áætlun ykkar eru öll viðmið uppfyllt í síðasta lagi {planEnd}. Staðfestu lýsinguna einu sinni á ári, næst í síðasta lagi {until}.',
    },
    vouchedFor: {
      subject: 'Stofnun ábyrgist klasann: {cluster}',
      text: '{agency} ábyrgist klasann til og með {until}. Þangað til er lýsingin opin öllum, þótt viðmið séu ekki uppfyllt.',
    },
    vouchingEnded: {
      subject: 'Ábyrgðinni er lokið: {cluster}',
      text: '{agency} ábyrgist klasann ekki lengur. Lýsingin uppfyllir viðmiðin og er áfram opin öllum.',
    },
    vouchingLost: {
      subject: 'Lýsingin er ekki lengur opin öllum: {cluster}',
      text: '{agency} ábyrgist klasann ekki lengur og lýsingin uppfyllir ekki viðmiðin. Hana má lagfæra og senda inn aftur hvenær sem er.',
    },
    confirm: {
      subject: 'Vinsamlegast staðfestu lýsinguna: {cluster}',
      text: 'Farðu yfir lýsinguna og staðfestu hana í síðasta lagi {until}. Eftir það er hún ekki lengur opin öllum.',
    },
    notReconfirmed: {
      subject: 'Lýsingin er ekki lengur opin öllum: {cluster}',
      text: 'Hún var ekki staðfest í tæka tíð. Fara má yfir hana og senda hana inn aftur hvenær sem er.',
    },
    planNotMet: {
      subject: 'Lýsingin er ekki lengur opin öllum: {cluster}',
      text: 'Síðasti dagur áætlunar ykkar er liðinn og ekki eru öll viðmið uppfyllt. Lýsinguna má senda inn aftur hvenær sem er.',
    },
    handedOver: {
      subject: 'Ykkur hefur verið afhent lýsing: {cluster}',
      text: '{keeper} hefur haldið utan um þessa lýsingu og hefur afhent hana fyrirtæki ykkar eða stofnun. Vinsamlegast farið yfir hana; héðan í frá er hún ykkar.',
    },
    handOverAskedFor: {
      subject: 'Óskað er eftir lýsingu sem þið haldið utan um: {cluster}',
      text: '{organisation} óskar eftir að þið afhendið þessa lýsingu. Vinsamlegast lesið skilaboðin á vefnum og afhendið lýsinguna eða hafnið beiðninni.',
    },
    interestExpressed: {
      subject: 'Áhugi á samstarfsleit ykkar: {title}',
      text: '{cluster} hefur áhuga á samstarfsleit ykkar. Lesið skilaboðin á vettvangnum og svarið játandi eða neitandi.',
    },
    interestAccepted: {
      subject: 'Áhuga ykkar var tekið: {title}',
      text: '{cluster} hefur svarað áhuga ykkar játandi. Á vettvangnum sjáið þið nú bæði hverjum má skrifa.',
    },
    interestDeclined: {
      subject: 'Áhuga ykkar var hafnað: {title}',
      text: '{cluster} hefur hafnað áhuga ykkar. Ástæðan:',
    },
    interestLapsed: {
      subject: 'Samstarfsleit er lokið: {title}',
      text: '{cluster} leitar ekki lengur að samstarfsaðilum hér. Áhuga ykkar var ekki svarað áður og verður ekki svarað.',
    },
    unmet: 'Ekki uppfyllt eins og lýsingin er núna:',
  },
  match: {
    'looks-for-partners-there': 'Leitar að samstarfsaðilum í þessu landi ({country}): {title}',
    'is-looked-for': 'Er í landi þar sem leitað er að samstarfsaðilum ({country}): {title}',
    'shared-themes': 'Vinnur að sömu málefnum: {themes}',
    'shared-sectors': 'Starfar í sömu atvinnugreinum: {sectors}',
    'other-sectors': 'Þekkir sömu málefni úr öðrum atvinnugreinum: {sectors}',
  },
  criterion: {
    management: 'nægt starfsfólk í stjórnun',
    'english-page': 'síða á ensku',
    members: 'nógu margir skuldbundnir félagar',
    'member-types': 'félagar af ólíkum gerðum, þar á meðal opinberir aðilar',
  },
  field: {
    name: 'Heiti',
    acronym: 'Skammstöfun',
    summary: 'Ágrip',
    services: 'Þjónusta',
    website: 'Vefsvæði',
    englishPage: 'Síða á ensku',
    region: 'Svæði',
    place: 'Staður',
    position: 'Staðsetning á korti',
    sectors: 'Atvinnugreinar',
    themes: 'Þemu',
    managementFte: 'Starfsfólk í stjórnun',
    founded: 'Stofnár',
    plan: 'Áætlun',
    members: 'Félagar',
    contacts: 'Tengiliðir',
  },
} satisfies Texts;
