import type { Country, Language } from '@hansa/contracts';

type Pair = readonly [own: string, english: string];

/** What is said of every sample cluster of a country, in its language and in English. */
interface Wording {
  language: Language;
  /** What whoever is named as contact does. */
  manager: string;
  services: readonly [Pair, Pair];
  /** By which the country's agency vouches. */
  programme: Pair;
  /** How an emerging cluster will come to enough members. */
  moreMembers: Pair;
}

const MEETINGS = 'Matchmaking, study visits and a common stand at fairs; help with the first joint project.';
const SKILLS = 'Courses for members, a mentor for the first export, and a test site that members share.';
const PROGRAMME = 'Sample programme for clusters';
const MORE_MEMBERS =
  'Visits to ten companies a month until summer; three have written that they will join with the new year.';

export const WORDING: Record<Country, Wording> = {
  DK: {
    ...{ language: 'da', manager: 'Klyngeleder', programme: ['Eksempelprogram for klynger', PROGRAMME] },
    services: [
      ['Matchmaking, studiebesøg og fælles stand på messer; hjælp til det første fælles projekt.', MEETINGS],
      ['Kurser for medlemmer, en mentor til den første eksport og et teststed, som medlemmerne deler.', SKILLS],
    ],
    moreMembers: [
      'Besøg hos ti virksomheder om måneden frem til sommer; tre har skrevet, at de kommer med fra nytår.',
      MORE_MEMBERS,
    ],
  },
  SE: {
    ...{ language: 'sv', manager: 'Klusterledare', programme: ['Provprogram för kluster', PROGRAMME] },
    services: [
      ['Matchmaking, studiebesök och gemensam monter på mässor; hjälp med det första gemensamma projektet.', MEETINGS],
      ['Kurser för medlemmar, en mentor för den första exporten och en testmiljö som medlemmarna delar.', SKILLS],
    ],
    moreMembers: [
      'Besök hos tio företag i månaden fram till sommaren; tre har skrivit att de går med vid nyår.',
      MORE_MEMBERS,
    ],
  },
  FI: {
    ...{ language: 'fi', manager: 'Klusterijohtaja', programme: ['Esimerkkiohjelma klustereille', PROGRAMME] },
    services: [
      ['Verkottamista, opintomatkoja ja yhteinen messuosasto; apua ensimmäiseen yhteishankkeeseen.', MEETINGS],
      ['Kursseja jäsenille, mentori ensimmäiseen vientiin ja jäsenten yhteinen testiympäristö.', SKILLS],
    ],
    moreMembers: [
      'Kymmenen yrityskäyntiä kuukaudessa kesään asti; kolme on ilmoittanut liittyvänsä vuodenvaihteessa.',
      MORE_MEMBERS,
    ],
  },
  NO: {
    ...{ language: 'no', manager: 'Klyngeleder', programme: ['Eksempelprogram for klynger', PROGRAMME] },
    services: [
      ['Matchmaking, studiebesøk og felles stand på messer; hjelp til det første felles prosjektet.', MEETINGS],
      ['Kurs for medlemmer, en mentor for den første eksporten og et testanlegg som medlemmene deler.', SKILLS],
    ],
    moreMembers: [
      'Besøk hos ti bedrifter i måneden frem til sommeren; tre har skrevet at de blir med fra nyttår.',
      MORE_MEMBERS,
    ],
  },
  IS: {
    ...{ language: 'is', manager: 'Klasastjóri', programme: ['Dæmaáætlun fyrir klasa', PROGRAMME] },
    services: [
      ['Tengslamyndun, námsferðir og sameiginlegur bás á sýningum; aðstoð við fyrsta samstarfsverkefnið.', MEETINGS],
      ['Námskeið fyrir félaga, leiðsögn við fyrsta útflutning og sameiginleg prófunaraðstaða.', SKILLS],
    ],
    moreMembers: [
      'Tíu fyrirtæki heimsótt í hverjum mánuði fram á sumar; þrjú hafa skrifað að þau verði með frá áramótum.',
      MORE_MEMBERS,
    ],
  },
  EE: {
    ...{ language: 'et', manager: 'Klastri juht', programme: ['Näidisprogramm klastritele', PROGRAMME] },
    services: [
      ['Kontaktide vahendamine, õppereisid ja ühine messiboks; abi esimese ühisprojektiga.', MEETINGS],
      ['Kursused liikmetele, mentor esimeseks ekspordiks ja liikmete ühine katsebaas.', SKILLS],
    ],
    moreMembers: [
      'Kümme ettevõtte külastust kuus kuni suveni; kolm on kirjutanud, et liituvad uuest aastast.',
      MORE_MEMBERS,
    ],
  },
  LV: {
    ...{ language: 'lv', manager: 'Klastera vadība', programme: ['Parauga programma klasteriem', PROGRAMME] },
    services: [
      ['Kontaktu veidošana, mācību braucieni un kopīgs stends izstādēs; palīdzība pirmajā kopprojektā.', MEETINGS],
      ['Kursi biedriem, mentors pirmajam eksportam un kopīga testēšanas vieta.', SKILLS],
    ],
    moreMembers: [
      'Desmit uzņēmumu apmeklējumi mēnesī līdz vasarai; trīs ir rakstījuši, ka pievienosies no jaunā gada.',
      MORE_MEMBERS,
    ],
  },
  LT: {
    ...{ language: 'lt', manager: 'Klasterio vadovas', programme: ['Pavyzdinė klasterių programa', PROGRAMME] },
    services: [
      ['Partnerių paieška, pažintiniai vizitai ir bendras stendas parodose; pagalba pirmajam projektui.', MEETINGS],
      ['Kursai nariams, mentorius pirmajam eksportui ir bendra bandymų vieta.', SKILLS],
    ],
    moreMembers: [
      'Iki vasaros aplankoma po dešimt įmonių per mėnesį; trys parašė, kad prisijungs nuo naujų metų.',
      MORE_MEMBERS,
    ],
  },
  PL: {
    ...{ language: 'pl', manager: 'Koordynator klastra', programme: ['Przykładowy program dla klastrów', PROGRAMME] },
    services: [
      ['Kojarzenie partnerów, wizyty studyjne i wspólne stoisko na targach; pomoc przy pierwszym projekcie.', MEETINGS],
      ['Kursy dla członków, mentor przy pierwszym eksporcie i wspólne miejsce testów.', SKILLS],
    ],
    moreMembers: [
      'Dziesięć wizyt w firmach miesięcznie do lata; trzy napisały, że dołączą od nowego roku.',
      MORE_MEMBERS,
    ],
  },
  DE: {
    ...{ language: 'de', manager: 'Clustermanagement', programme: ['Beispielprogramm für Cluster', PROGRAMME] },
    services: [
      ['Kontakte vermitteln, Studienreisen, ein gemeinsamer Messestand; Hilfe beim ersten Projekt.', MEETINGS],
      ['Kurse für Mitglieder, Begleitung beim ersten Export und ein Testfeld, das sich alle teilen.', SKILLS],
    ],
    moreMembers: [
      'Bis zum Sommer zehn Firmenbesuche im Monat; drei haben geschrieben, dass sie zum Jahreswechsel beitreten.',
      MORE_MEMBERS,
    ],
  },
};
