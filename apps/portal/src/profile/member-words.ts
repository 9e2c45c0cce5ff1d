import type { MemberSize, MemberType } from '@hansa/contracts';
import { LANGUAGES, localeOf } from '../language/languages.js';
import { countryCodes } from './country-codes.js';
import { fold } from './fold.js';

export type MemberColumn = 'name' | 'type' | 'country' | 'size';

/** What a pasted cell may say, folded, and what is meant. */
export interface PastedWords {
  columns: ReadonlyMap<string, MemberColumn>;
  types: ReadonlyMap<string, MemberType>;
  countries: ReadonlyMap<string, string>;
  sizes: ReadonlyMap<string, MemberSize>;
}

// Heads of columns as lists have them, in the eleven languages.
const COLUMNS: Readonly<Record<MemberColumn, string>> = {
  name:
    'name member members organisation organization company name member name navn medlem medlemmer organisation virksomhed ' +
    'nimi liige organisatsioon jäsen organisaatio name mitglied mitglieder unternehmen nafn aðili félagi ' +
    'nosaukums dalībnieks biedrs organizācija pavadinimas narys organizacija navn organisasjon bedrift ' +
    'nazwa członek organizacja podmiot namn medlem organisation företag',
  type:
    'type kind category sort typ kategori type art tüüp liik kategooria tyyppi laji luokka typ kategorie tegund flokkur ' +
    'veids tips kategorija tipas rūšis typ rodzaj kategoria slag',
  country: 'country land riik maa land land valsts šalis valstybė kraj państwo nation',
  size:
    'size employees staff størrelse ansatte medarbejdere suurus töötajad koko henkilöstö größe mitarbeiter beschäftigte ' +
    'stærð starfsmenn lielums darbinieki dydis darbuotojai størrelse wielkość pracownicy zatrudnienie storlek anställda',
};

// Beside the names that the interface has for them.
const TYPES: Readonly<Record<MemberType, string>> = {
  company:
    'company companies firm enterprise business industry sme smv kmu mmb pk mkb virksomhed firma ettevõte äriühing yritys ' +
    'unternehmen fyrirtæki uzņēmums komersants įmonė bendrovė bedrift foretak selskap przedsiębiorstwo spółka företag bolag',
  research:
    'research university institute academia rto school universitet universitetet forskning institut ülikool teadus ' +
    'yliopisto tutkimus tutkimuslaitos korkeakoulu universität hochschule forschung forschungseinrichtung háskóli rannsóknir ' +
    'universitāte augstskola pētniecība institūts universitetas mokslas institutas forskningsinstitutt uniwersytet uczelnia ' +
    'instytut nauka högskola',
  public:
    'public municipality region government authority agency state kommune offentlig myndighed avalik omavalitsus linn vald ' +
    'julkinen kunta kaupunki viranomainen öffentlich gemeinde stadt behörde land opinber sveitarfélag ríki publisks ' +
    'pašvaldība valsts viešasis savivaldybė publiczny gmina miasto samorząd urząd kommun myndighet offentligt',
  'civil-society':
    'ngo association foundation nonprofit civil forening fond ngo mtü vabaühendus ühing sihtasutus yhdistys säätiö verein ' +
    'verband stiftung félagasamtök samtök biedrība nodibinājums asociacija fondas vši stiftelse stowarzyszenie fundacja ' +
    'förening civilsamhälle sivilsamfunn civilsamfund zivilgesellschaft',
  other: 'other andet muu muut andere sonstige annað cits kitas annet inne inny övrigt annan',
};
const SIZES: Readonly<Record<MemberSize, string>> = {
  micro: 'micro mikro xs kleinst',
  small: 'small lille väike pieni klein lítið mazs mažas liten mały mała små s',
  medium:
    'medium mellem mellemstor keskmine keskisuuri mittel meðalstórt vidējs vidutinis mellomstor średni medelstor m',
  large: 'large stor suur suuri groß stórt liels didelis duży stora l xl',
};

const catalogues = import.meta.glob<{
  default: { memberType: Record<MemberType, string>; memberSize: Record<MemberSize, string> };
}>('../texts/words/*.json');

/** Loads the words of all eleven languages; once. */
export async function pastedWords(): Promise<PastedWords> {
  const all = await Promise.all(Object.values(catalogues).map(async (load) => (await load()).default));
  const types = wordsOf(TYPES);
  const sizes = wordsOf(SIZES);
  for (const { memberType, memberSize } of all) {
    for (const [type, name] of Object.entries(memberType)) put(types, name, type as MemberType);
    for (const [size, name] of Object.entries(memberSize)) put(sizes, name, size as MemberSize);
  }
  const countries = new Map<string, string>();
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames(localeOf(language), { type: 'region' });
    for (const code of countryCodes) put(countries, names.of(code) ?? code, code);
  }
  for (const code of countryCodes) countries.set(code.toLowerCase(), code);
  for (const [name, code] of ALSO) countries.set(name, code);
  return { columns: wordsOf(COLUMNS), types, countries, sizes };
}
const ALSO = [
  ...([
    ['uk', 'GB'],
    ['great britain', 'GB'],
    ['england', 'GB'],
    ['usa', 'US'],
    ['deu', 'DE'],
    ['dnk', 'DK'],
  ] as const),
  ...([
    ['est', 'EE'],
    ['fin', 'FI'],
    ['isl', 'IS'],
    ['lva', 'LV'],
    ['ltu', 'LT'],
    ['nor', 'NO'],
    ['pol', 'PL'],
    ['swe', 'SE'],
  ] as const),
] as const;

function wordsOf<K extends string>(told: Readonly<Record<K, string>>): Map<string, K> {
  const words = new Map<string, K>();
  for (const [meant, list] of Object.entries(told) as [K, string][]) {
    words.set(fold(meant), meant);
    // The first that claims a word keeps it.
    for (const word of list.split(' ')) if (!words.has(fold(word))) words.set(fold(word), meant);
  }
  return words;
}
function put<K>(words: Map<string, K>, name: string, meant: K): void {
  const folded = fold(name);
  if (folded !== '' && !words.has(folded)) words.set(folded, meant);
}

let loaded: Promise<PastedWords> | undefined;
export const loadPastedWords = (): Promise<PastedWords> => (loaded ??= pastedWords());
