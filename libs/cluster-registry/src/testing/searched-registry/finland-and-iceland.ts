import type { SearchedCluster } from './searched-cluster.js';

export const FINLAND_AND_ICELAND: Record<string, SearchedCluster> = {
  'fi-forest': {
    ...{ country: 'FI', at: 'FI1DC Joensuu', acronym: 'MBV', sectors: ['02', '16'], themes: ['bioeconomy'] },
    texts: {
      fi: 'Metsän Biovoima | Sahat ja metsänomistajat jalostavat puuta rakentamiseen ja kemiaan.',
      en: 'Forest Biopower | Sawmills and forest owners refine wood for building and chemistry.',
    },
  },
  'fi-ict': {
    ...{ country: 'FI', at: 'FI1D9 Oulu', acronym: 'RKO', sectors: ['61', '62'], themes: ['5g', 'wireless'] },
    texts: {
      fi: 'Radiokehä Oulu | Langattomat verkot, piirit ja mittauslaitteet seuraavaan sukupolveen.',
      en: 'Oulu Radio Ring | Wireless networks, chips and test equipment of the next generation.',
    },
  },
  'fi-cleantech': {
    ...{ country: 'FI', at: 'FI1C6 Lahti', sectors: ['38', '39'], themes: ['circular-economy'] },
    texts: { fi: 'Kiertovoima Päijänne | Jätteen lajittelu, kierrätys ja uusiomateriaalit teollisuudelle.' },
  },
  'fi-machines': {
    ...{ country: 'FI', at: 'FI19B Tampere', acronym: 'ÄKO', sectors: ['28'], themes: ['automation', 'robotics'] },
    texts: {
      fi: 'Älykoneet Pirkka | Työkoneet, jotka kulkevat ilman kuljettajaa metsässä, satamassa ja kaivoksessa.',
      en: 'Smart Machines Pirkka | Work machines without a driver in forest, port and mine.',
    },
  },
  'fi-ships': {
    ...{ country: 'FI', at: 'FI1C1 Turku', acronym: 'LMT', sectors: ['30'], themes: ['maritime'] },
    texts: {
      fi: 'Laivamestarit Aurajoki | Telakka ja alihankkijat rakentavat risteilyaluksia.',
      en: 'Shipwrights Aurajoki | A shipyard and its suppliers build cruise ships.',
    },
  },
  'fi-energy': {
    ...{ country: 'FI', at: 'FI19A Vaasa', sectors: ['27', '35'], themes: ['smart-grids', 'energy-storage'] },
    texts: {
      fi: 'Energiaranta Pohjanmaa | Älykkäät sähköverkot, moottorit ja energian varastointi.',
      sv: 'Energistranden Österbotten | Smarta elnät, motorer och lagring av energi.',
    },
  },
  'fi-health': {
    ...{ country: 'FI', at: 'FI1DB Kuopio', sectors: ['21', '86'], themes: ['digital-health'] },
    texts: { fi: 'Terveyslahti | Sairaala, yliopisto ja yritykset kehittävät etähoitoa ja lääkkeitä.' },
  },
  'fi-design': {
    ...{ country: 'FI', at: 'FI1B1 Helsinki', sectors: ['74', '31'], themes: ['design', 'creative-industries'] },
    texts: {
      fi: 'Muotoilun Majakka | Kalusteet, valaisimet ja palvelumuotoilu.',
      en: 'Lighthouse of Design | Furniture, lamps and design of services.',
    },
  },
  'fi-arctic': {
    ...{ country: 'FI', at: 'FI1D7 Rovaniemi', sectors: ['79', '55'], themes: ['tourism'] },
    texts: {
      fi: 'Revontuli Matkailu | Lapin matkailuyritykset kehittävät ympärivuotisia elämyksiä.',
      en: 'Aurora Travel | Travel firms of Lapland develop experiences all year round.',
    },
  },
  'is-geothermal': {
    ...{ country: 'IS', at: 'IS001 Reykjavík', acronym: 'JHI', sectors: ['35', '71'], themes: ['geothermal-energy'] },
    texts: {
      is: 'Jarðhitahringurinn | Nýting jarðvarma til húshitunar, raforku og gróðurhúsa.',
      en: 'The Ring of Earth Heat | Geothermal heat for houses, power and greenhouses.',
    },
  },
  'is-fish': {
    ...{ country: 'IS', at: 'IS002 Akureyri', acronym: 'SKH', sectors: ['03', '10'], themes: ['fisheries'] },
    texts: { is: 'Sjávarkraftur Norðurlands | Útgerðir og fiskvinnslur nýta allan fiskinn, roð og bein.' },
  },
  'is-tourism': {
    ...{ country: 'IS', at: 'IS002 Höfn', sectors: ['55', '79'], themes: ['tourism'] },
    texts: {
      is: 'Jöklavegur | Gistihús og leiðsögumenn við jökulinn lengja ferðamannatímann.',
      en: 'Glacier Road | Lodgings and guides by the glacier make the season longer.',
    },
  },
  'is-data': {
    ...{ country: 'IS', at: 'IS001 Hafnarfjörður', sectors: ['63', '62'], themes: ['data-centres'] },
    texts: { is: 'Gagnaver Norðursins | Gagnaver sem ganga fyrir endurnýjanlegri orku.' },
  },
  'is-aluminium': {
    ...{ country: 'IS', at: 'IS002 Reyðarfjörður', sectors: ['24'], themes: ['lightweight-materials'] },
    texts: { is: 'Álhringur Austurlands | Álver og vélsmiðjur draga úr losun.' },
  },
  'is-creative': {
    ...{ country: 'IS', at: 'IS001 Kópavogur', sectors: ['59', '90'], themes: ['creative-industries'] },
    texts: {
      is: 'Sögusmiðjan | Kvikmyndagerð, tónlist og sagnalist.',
      en: 'The Saga Smithy | Film making, music and storytelling.',
    },
  },
};
