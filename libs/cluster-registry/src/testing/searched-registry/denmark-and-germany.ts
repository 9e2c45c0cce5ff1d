import type { SearchedCluster } from './searched-cluster.js';

export const DENMARK_AND_GERMANY: Record<string, SearchedCluster> = {
  'dk-offshore': {
    ...{ country: 'DK', at: 'DK032 Esbjerg', acronym: 'NHVK', sectors: ['35', '42'], themes: ['offshore-wind'] },
    texts: {
      da: 'Nordhavets Vindklynge | Havne, værfter og montører, der rejser og vedligeholder møller på havet.',
      en: 'North Swell Wind Cluster | Ports, yards and fitters who erect and maintain turbines at sea.',
    },
    members: ['Brandel Tårne', 'Vesterskov Kabler'],
  },
  'dk-onshore': {
    ...{ country: 'DK', at: 'DK042 Randers', sectors: ['27', '28'], themes: ['wind-energy'] },
    texts: { da: 'Østjysk Mølleteknik | Gear, vinger og styringer til vindmøller på land.' },
  },
  'dk-food': {
    ...{ country: 'DK', at: 'DK041 Viborg', acronym: 'MAFO', sectors: ['10', '01'], themes: ['food-innovation'] },
    texts: {
      da: 'Midtlandets Fødevareklynge | Mejerier, slagterier og ingrediensfirmaer om sund mad.',
      en: 'Midland Food Cluster | Dairies, meat packers and makers of ingredients work on healthy food.',
    },
  },
  'dk-water': {
    ...{ country: 'DK', at: 'DK042 Skanderborg', acronym: 'VTA', sectors: ['36', '37'], themes: ['water-technology'] },
    texts: {
      da: 'Vandtek Ådal | Forsyninger og pumpefabrikker mindsker spild af drikkevand og renser spildevand.',
      en: 'Watertech Adal | Utilities and pump makers cut leakage of drinking water and clean waste water.',
    },
  },
  'dk-robots': {
    ...{ country: 'DK', at: 'DK031 Odense', sectors: ['28', '62'], themes: ['robotics', 'automation'] },
    texts: {
      da: 'Fynsk Robotkreds | Samarbejdende robotter til små fabrikker.',
      en: 'Funen Robot Circle | Collaborative robots for small factories.',
    },
    members: ['Gribeklo Automatik', 'Lindeager Sensorer'],
  },
  'dk-pharma': {
    ...{ country: 'DK', at: 'DK013 Hillerød', acronym: 'NOBIMA', sectors: ['21', '72'], themes: ['biotechnology'] },
    texts: {
      da: 'Nordsjællands Biomedicin | Lægemidler fremstillet af levende celler, fra forskning til fabrik.',
      en: 'North Zealand Biomed | Medicines made by living cells, from research to factory.',
    },
  },
  'dk-fashion': {
    ...{ country: 'DK', at: 'DK041 Herning', sectors: ['13', '14'], themes: ['circular-economy', 'textiles'] },
    texts: { da: 'Hedens Tekstilkreds | Tøjfirmaer og væverier genbruger fibre og gør moden holdbar.' },
  },
  'dk-sound': {
    ...{ country: 'DK', at: 'DK041 Struer', sectors: ['26'], themes: ['acoustics'] },
    texts: { da: 'Limfjordens Lydlaug | Højttalere, høreapparater og målerum for god lyd.' },
  },
  'dk-construction': {
    ...{
      country: 'DK',
      at: 'DK011 København',
      acronym: 'BBK',
      sectors: ['41', '71'],
      themes: ['sustainable-building'],
    },
    texts: {
      da: 'Byens Byggekreds | Arkitekter, entreprenører og bygherrer om bæredygtigt byggeri.',
      en: 'City Building Circle | Architects, contractors and owners on sustainable construction.',
    },
  },
  'de-maritime': {
    ...{ country: 'DE', at: 'DEF02 Kiel', acronym: 'MFK', sectors: ['30', '50'], themes: ['maritime'] },
    texts: {
      de: 'Meerestechnik Fördekreis | Werften, Zulieferer und Reedereien für emissionsarme Schiffe.',
      en: 'Fjord Circle for Marine Technology | Shipyards, suppliers and owners build ships of low emission.',
    },
  },
  'de-hydrogen': {
    ...{ country: 'DE', at: 'DE803 Rostock', acronym: 'WKO', sectors: ['20', '35'], themes: ['hydrogen'] },
    texts: {
      de: 'Wasserstoffküste Warnow | Elektrolyse mit Windstrom, Speicher und Tankstellen für Lkw.',
      en: 'Warnow Hydrogen Coast | Electrolysis by wind power, storage and filling stations for lorries.',
    },
  },
  'de-optics': {
    ...{ country: 'DE', at: 'DEG03 Jena', sectors: ['26'], themes: ['photonics'] },
    texts: {
      de: 'Lichtwerk Saaletal | Linsen, Laser und Mikroskope aus einem Tal.',
      en: 'Saale Valley Lightworks | Lenses, lasers and microscopes from one valley.',
    },
  },
  'de-logistics': {
    ...{ country: 'DE', at: 'DE600 Hamburg', acronym: 'HLR', sectors: ['52', '49'], themes: ['logistics'] },
    texts: {
      de: 'Hafenlogistik Ring | Speditionen, Terminals und Bahnen im Hinterland des Hafens.',
      en: 'Harbour Logistics Ring | Forwarders, terminals and railways behind the port.',
    },
  },
  'de-health': {
    ...{ country: 'DE', at: 'DEF03 Lübeck', sectors: ['32', '86'], themes: ['medical-technology'] },
    texts: { de: 'Trave Medizintechnik | Kliniken und Hersteller prüfen Beatmungsgeräte und Implantate.' },
  },
  'de-cars': {
    ...{ country: 'DE', at: 'DE111 Stuttgart', acronym: 'AZK', sectors: ['29', '25'], themes: ['electromobility'] },
    texts: {
      de: 'Antriebszukunft Kreis | Automobilzulieferer stellen auf Elektroantriebe um.',
      en: 'Circle Future of Drives | Car suppliers change over to electric drives.',
    },
  },
  'de-media': {
    ...{ country: 'DE', at: 'DE300 Berlin', sectors: ['58', '62'], themes: ['games', 'creative-industries'] },
    texts: {
      de: 'Spreespiel | Studios entwickeln Computerspiele und lernende Anwendungen.',
      en: 'Spreespiel | Studios develop computer games and learning applications.',
    },
  },
  'de-wood': {
    ...{ country: 'DE', at: 'DE943 Oldenburg', sectors: ['16', '31'], themes: ['bioeconomy'] },
    texts: { de: 'Holzverbund Ammertal | Sägewerke und Möbeltischler nutzen Laubholz bis zum letzten Span.' },
  },
  'de-chemicals': {
    ...{ country: 'DE', at: 'DEE0B Leuna', acronym: 'KKM', sectors: ['20', '22'], themes: ['circular-economy'] },
    texts: {
      de: 'Kunststoffkreis Mitte | Chemische Industrie, die Kunststoffe aus Abfall gewinnt.',
      en: 'Plastics Circle Centre | Chemical industry that makes plastics out of waste.',
    },
  },
};
