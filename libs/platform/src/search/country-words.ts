import type { Country, Language } from '@hansa/contracts';

/**
 * What the ten countries, and what comes from there, are called in the eleven languages. Where PostgreSQL has no stemmer
 * (Icelandic, Latvian, Polish) the usual cases stand here too.
 */
export const COUNTRY_WORDS: Record<Country, Record<Language, string>> = {
  DK: {
    ...{ en: 'Denmark Danish', da: 'Danmark dansk', de: 'Dänemark dänisch', sv: 'Danmark dansk', no: 'Danmark dansk' },
    ...{ is: 'Danmörk Danmörku Danmerkur danskur', fi: 'Tanska tanskalainen', et: 'Taani', lt: 'Danija Danijos danų' },
    ...{ lv: 'Dānija Dānijā Dānijas dāņu', pl: 'Dania Danii duński duńskie' },
  },
  EE: {
    ...{ en: 'Estonia Estonian', da: 'Estland estisk', de: 'Estland estnisch', sv: 'Estland estnisk' },
    ...{ no: 'Estland estisk', is: 'Eistland Eistlandi eistneskur', fi: 'Viro virolainen', et: 'Eesti' },
    ...{
      lt: 'Estija Estijos estų',
      lv: 'Igaunija Igaunijā Igaunijas igauņu',
      pl: 'Estonia Estonii estoński estońskie',
    },
  },
  FI: {
    ...{ en: 'Finland Finnish', da: 'Finland finsk', de: 'Finnland finnisch', sv: 'Finland finsk finländsk' },
    ...{ no: 'Finland finsk', is: 'Finnland Finnlandi finnskur', fi: 'Suomi Suomen suomalainen', et: 'Soome' },
    ...{ lt: 'Suomija Suomijos suomių', lv: 'Somija Somijā Somijas somu', pl: 'Finlandia Finlandii fiński fińskie' },
  },
  DE: {
    ...{
      en: 'Germany German',
      da: 'Tyskland tysk',
      de: 'Deutschland deutsch',
      sv: 'Tyskland tysk',
      no: 'Tyskland tysk',
    },
    ...{ is: 'Þýskaland Þýskalandi þýskur', fi: 'Saksa saksalainen', et: 'Saksamaa Saksa' },
    ...{
      lt: 'Vokietija Vokietijos vokiečių',
      lv: 'Vācija Vācijā Vācijas vācu',
      pl: 'Niemcy Niemczech niemiecki niemieckie',
    },
  },
  IS: {
    ...{ en: 'Iceland Icelandic', da: 'Island islandsk', de: 'Island isländisch', sv: 'Island isländsk' },
    ...{ no: 'Island islandsk', is: 'Ísland Íslandi íslenskur', fi: 'Islanti islantilainen', et: 'Island' },
    ...{ lt: 'Islandija Islandijos islandų', lv: 'Islande Islandē Islandes islandiešu' },
    pl: 'Islandia Islandii islandzki islandzkie',
  },
  LV: {
    ...{ en: 'Latvia Latvian', da: 'Letland lettisk', de: 'Lettland lettisch', sv: 'Lettland lettisk' },
    ...{ no: 'Latvia Lettland latvisk lettisk', is: 'Lettland Lettlandi lettneskur', fi: 'Latvia latvialainen' },
    ...{ et: 'Läti', lt: 'Latvija Latvijos latvių', lv: 'Latvija Latvijā Latvijas latviešu' },
    pl: 'Łotwa Łotwie łotewski łotewskie',
  },
  LT: {
    ...{ en: 'Lithuania Lithuanian', da: 'Litauen litauisk', de: 'Litauen litauisch', sv: 'Litauen litauisk' },
    ...{ no: 'Litauen litauisk', is: 'Litháen Litáen litháískur', fi: 'Liettua liettualainen', et: 'Leedu' },
    ...{
      lt: 'Lietuva Lietuvos lietuvių',
      lv: 'Lietuva Lietuvā Lietuvas lietuviešu',
      pl: 'Litwa Litwie litewski litewskie',
    },
  },
  NO: {
    ...{
      en: 'Norway Norwegian',
      da: 'Norge norsk',
      de: 'Norwegen norwegisch',
      sv: 'Norge norsk',
      no: 'Norge Noreg norsk',
    },
    ...{ is: 'Noregur Noregi norskur', fi: 'Norja norjalainen', et: 'Norra', lt: 'Norvegija Norvegijos norvegų' },
    ...{ lv: 'Norvēģija Norvēģijā Norvēģijas norvēģu', pl: 'Norwegia Norwegii norweski norweskie' },
  },
  PL: {
    ...{ en: 'Poland Polish', da: 'Polen polsk', de: 'Polen polnisch', sv: 'Polen polsk', no: 'Polen polsk' },
    ...{ is: 'Pólland Póllandi pólskur', fi: 'Puola puolalainen', et: 'Poola', lt: 'Lenkija Lenkijos lenkų' },
    ...{ lv: 'Polija Polijā Polijas poļu', pl: 'Polska Polsce polski polskie' },
  },
  SE: {
    ...{
      en: 'Sweden Swedish',
      da: 'Sverige svensk',
      de: 'Schweden schwedisch',
      sv: 'Sverige svensk',
      no: 'Sverige svensk',
    },
    ...{ is: 'Svíþjóð Svíþjóðar sænskur', fi: 'Ruotsi ruotsalainen', et: 'Rootsi', lt: 'Švedija Švedijos švedų' },
    ...{ lv: 'Zviedrija Zviedrijā Zviedrijas zviedru', pl: 'Szwecja Szwecji szwedzki szwedzkie' },
  },
};
