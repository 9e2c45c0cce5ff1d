import type { SearchedCluster } from './searched-cluster.js';

export const POLAND: Record<string, SearchedCluster> = {
  'pl-aviation': {
    ...{ country: 'PL', at: 'PL823 Rzeszów', acronym: 'SWP', sectors: ['30', '25'], themes: ['aerospace'] },
    texts: {
      pl: 'Skrzydła Wisłoka | Producenci części do samolotów i silników lotniczych.',
      en: 'Wings of Wislok | Makers of parts for aircraft and aero engines.',
    },
  },
  'pl-ict': {
    ...{
      country: 'PL',
      at: 'PL514 Wrocław',
      acronym: 'OKI',
      sectors: ['62', '63'],
      themes: ['artificial-intelligence'],
    },
    texts: {
      pl: 'Odrzański Krąg Informatyków | Oprogramowanie i sztuczna inteligencja dla przemysłu.',
      en: 'Oder Circle of Informatics | Software and artificial intelligence for industry.',
    },
  },
  'pl-construction': {
    ...{ country: 'PL', at: 'PL721 Kielce', sectors: ['41', '23'], themes: ['sustainable-building'] },
    texts: { pl: 'Świętokrzyska Kielnia | Budownictwo energooszczędne, cement i kamień.' },
  },
  'pl-mining': {
    ...{ country: 'PL', at: 'PL22A Katowice', acronym: 'CZG', sectors: ['05', '28'], themes: ['just-transition'] },
    texts: {
      pl: 'Czarne Złoto w Zieleń | Kopalnie węgla i producenci maszyn szukają nowych zajęć.',
      en: 'Black Gold to Green | Coal mines and machine makers look for new trades.',
    },
  },
  'pl-shipbuilding': {
    ...{
      country: 'PL',
      at: 'PL633 Gdynia',
      acronym: 'ZKM',
      sectors: ['30', '33'],
      themes: ['maritime', 'offshore-wind'],
    },
    texts: {
      pl: 'Zatokowy Krąg Morski | Stocznie jachtowe i remontowe, konstrukcje dla farm wiatrowych na morzu.',
      en: 'Bay Marine Circle | Yacht and repair yards, structures for wind farms at sea.',
    },
  },
  'pl-food': {
    ...{ country: 'PL', at: 'PL814 Lublin', acronym: 'SZS', sectors: ['10', '01'], themes: ['food-innovation'] },
    texts: { pl: 'Smaki Ziemi Szczodrej | Ekologiczna żywność, sady i przetwórnie owoców.' },
  },
  'pl-metal': {
    ...{ country: 'PL', at: 'PL841 Białystok', sectors: ['25', '28'], themes: ['automation'] },
    texts: {
      pl: 'Podlaska Kuźnia Metalu | Obróbka metali i maszyny rolnicze, wspólne zakupy stali.',
      en: 'Podlasie Metal Forge | Metal working and farm machines, steel bought together.',
    },
  },
  'pl-furniture': {
    ...{ country: 'PL', at: 'PL418 Swarzędz', sectors: ['31'], themes: ['design'] },
    texts: { pl: 'Stolarnia Wielka | Fabryki mebli i projektanci wzornictwa.' },
  },
  'pl-textile': {
    ...{ country: 'PL', at: 'PL711 Łódź', acronym: 'NTŁ', sectors: ['13', '14'], themes: ['textiles'] },
    texts: {
      pl: 'Nowa Tkalnia Łódzka | Odzież, dzianiny i włókna z odzysku.',
      en: 'New Lodz Weavery | Clothes, knitwear and recovered fibres.',
    },
  },
  'pl-medical': {
    ...{ country: 'PL', at: 'PL213 Kraków', sectors: ['32', '72'], themes: ['medical-technology', 'biotechnology'] },
    texts: {
      pl: 'Małopolskie Laboratorium Życia | Wyroby medyczne, diagnostyka i badania kliniczne.',
      en: 'Lesser Poland Laboratory of Life | Medical devices, diagnostics and clinical research.',
    },
  },
  'pl-rail': {
    ...{ country: 'PL', at: 'PL613 Bydgoszcz', sectors: ['30', '49'], themes: ['rail'] },
    texts: { pl: 'Szyna i Koło | Pojazdy szynowe, tramwaje i sterowanie ruchem kolejowym.' },
  },
  'pl-energy': {
    ...{
      country: 'PL',
      at: 'PL424 Szczecin',
      acronym: 'SPE',
      sectors: ['35'],
      themes: ['renewable-energy', 'energy-storage'],
    },
    texts: { pl: 'Słoneczne Pomorze Energii | Fotowoltaika, magazyny energii i spółdzielnie energetyczne.' },
  },
  'pl-chemistry': {
    ...{ country: 'PL', at: 'PL923 Płock', sectors: ['20', '22'], themes: ['packaging'] },
    texts: { pl: 'Płocki Krąg Tworzyw | Tworzywa sztuczne i opakowania nadające się do recyklingu.' },
  },
  'pl-tourism': {
    ...{ country: 'PL', at: 'PL622 Mikołajki', sectors: ['55', '93'], themes: ['tourism'] },
    texts: {
      pl: 'Mazurski Żagiel | Turystyka wodna, czartery łodzi i pensjonaty nad jeziorami.',
      en: 'Masurian Sail | Water tourism, boat charter and guest houses on the lakes.',
    },
  },
  'pl-health': {
    ...{ country: 'PL', at: 'PL619 Ciechocinek', sectors: ['86', '96'], themes: ['wellness'] },
    texts: { pl: 'Solankowe Zdrowie | Uzdrowiska, rehabilitacja i opieka nad seniorami.' },
  },
};
