import type { SearchedCluster } from './searched-cluster.js';

export const BALTIC_STATES: Record<string, SearchedCluster> = {
  'ee-ict': {
    ...{ country: 'EE', at: 'EE001 Tallinn', acronym: 'TNK', sectors: ['62', '63'], themes: ['e-governance'] },
    texts: {
      et: 'Tarkvaranõu Klaster | Infotehnoloogia ettevõtted loovad riigile e-teenuseid.',
      en: 'Software Counsel Cluster | Information technology firms create e-services for states.',
    },
  },
  'ee-houses': {
    ...{ country: 'EE', at: 'EE008 Võru', acronym: 'PMK', sectors: ['16', '41'], themes: ['sustainable-building'] },
    texts: {
      et: 'Palkmaja Meistrite Klaster | Puitmajade tehased müüvad ühiselt välismaale.',
      en: 'Log House Masters Cluster | Makers of wooden houses sell abroad together.',
    },
  },
  'ee-health': {
    ...{ country: 'EE', at: 'EE008 Tartu', sectors: ['72', '86'], themes: ['digital-health', 'biotechnology'] },
    texts: { et: 'Emajõe Tervisetehnoloogia | Ülikool ja haigla arendavad geenitestimist ja telemeditsiini.' },
  },
  'ee-oilshale': {
    ...{ country: 'EE', at: 'EE00A Jõhvi', sectors: ['19', '20'], themes: ['just-transition'] },
    texts: { et: 'Virumaa Uus Keemia | Põlevkivipiirkond leiab uut tööd keemiatööstuses.' },
  },
  'ee-food': {
    ...{ country: 'EE', at: 'EE009 Paide', sectors: ['10', '01'], themes: ['food-innovation'] },
    texts: { et: 'Järva Toiduring | Piimatööstus ja talud arendavad mahetoitu.' },
  },
  'ee-spa': {
    ...{ country: 'EE', at: 'EE004 Haapsalu', sectors: ['55', '96'], themes: ['tourism', 'wellness'] },
    texts: {
      et: 'Mererannaspaad | Ravispaad ja hotellid mudaravi ning puhkuse ümber.',
      en: 'Seaside Spas | Spas and hotels around mud treatment and rest.',
    },
  },
  'ee-defence': {
    ...{ country: 'EE', at: 'EE001 Tallinn', acronym: 'KRK', sectors: ['25', '30'], themes: ['defence', 'drones'] },
    texts: {
      et: 'Kaitserõngas | Mehitamata sõidukid, droonid ja kaitsevarustus.',
      en: 'Ring of Defence | Unmanned vehicles, drones and protective gear.',
    },
  },
  'lv-wood': {
    ...{ country: 'LV', at: 'LV00C Valmiera', acronym: 'VKK', sectors: ['16', '02'], themes: ['bioeconomy'] },
    texts: {
      lv: 'Vidzemes Koka Kopa | Kokrūpnieki un mežsaimnieki ražo saplāksni un moduļu mājas.',
      en: 'Vidzeme Wood Circle | Wood processors and foresters make plywood and modular houses.',
    },
  },
  'lv-metal': {
    ...{ country: 'LV', at: 'LV00B Liepāja', sectors: ['25', '28'], themes: ['automation'] },
    texts: { lv: 'Kurzemes Metālkalve | Metālapstrādes uzņēmumi kopīgi apmāca metinātājus.' },
  },
  'lv-ict': {
    ...{ country: 'LV', at: 'LV00A Rīga', acronym: 'DPK', sectors: ['62'], themes: ['artificial-intelligence'] },
    texts: {
      lv: 'Domājošo Programmu Klasteris | Mākslīgais intelekts un valodu tehnoloģijas.',
      en: 'Thinking Programs Cluster | Artificial intelligence and language technology.',
    },
  },
  'lv-pharma': {
    ...{ country: 'LV', at: 'LV009 Olaine', sectors: ['21', '20'], themes: ['biotechnology'] },
    texts: { lv: 'Zaļās Ķīmijas Aptieka | Zāļu ražotāji un laboratorijas meklē jaunas vielas.' },
  },
  'lv-food': {
    ...{ country: 'LV', at: 'LV005 Rēzekne', sectors: ['10', '11'], themes: ['food-innovation'] },
    texts: {
      lv: 'Latgales Maizes Klēts | Maiznīcas, piensaimnieki un alus darītāji.',
      en: 'Latgale Bread Barn | Bakeries, dairies and brewers.',
    },
  },
  'lv-space': {
    ...{ country: 'LV', at: 'LV00B Ventspils', sectors: ['26', '61'], themes: ['space', 'electronics'] },
    texts: { lv: 'Antenu Krasts | Radioastronomija un elektronika satelītiem.' },
  },
  'lt-laser': {
    ...{ country: 'LT', at: 'LT011 Vilnius', acronym: 'ŠRK', sectors: ['26', '72'], themes: ['photonics'] },
    texts: {
      lt: 'Šviesos Raštai Klasteris | Lazerių gamintojai ir mokslininkai.',
      en: 'Patterns of Light Cluster | Makers of lasers and scientists.',
    },
  },
  'lt-furniture': {
    ...{ country: 'LT', at: 'LT023 Klaipėda', acronym: 'BSK', sectors: ['31', '16'], themes: ['design'] },
    texts: { lt: 'Baldų Sodas | Baldų gamintojai kartu ieško pirkėjų užsienyje.' },
  },
  'lt-textile': {
    ...{ country: 'LT', at: 'LT022 Kaunas', sectors: ['13', '14'], themes: ['textiles'] },
    texts: {
      lt: 'Lino Gija | Audimo ir siuvimo įmonės kuria išmaniąją tekstilę.',
      en: 'Flax Thread | Weaving and sewing firms create smart textiles.',
    },
  },
  'lt-fintech': {
    ...{ country: 'LT', at: 'LT011 Vilnius', sectors: ['64', '62'], themes: ['fintech'] },
    texts: {
      lt: 'Sostinės Finansų Lizdas | Mokėjimų įmonės, bankai ir priežiūra.',
      en: 'Capital Finance Nest | Payment firms, banks and supervision.',
    },
  },
  'lt-food': {
    ...{ country: 'LT', at: 'LT025 Panevėžys', sectors: ['10', '01'], themes: ['food-innovation'] },
    texts: { lt: 'Aukštaitijos Skoniai | Maisto perdirbėjai ir ūkininkai kuria sveiką maistą.' },
  },
  'lt-health': {
    ...{ country: 'LT', at: 'LT022 Kaunas', sectors: ['86', '93'], themes: ['wellness', 'digital-health'] },
    texts: { lt: 'Sveikatos Slėnis Nemunas | Sanatorijos, reabilitacija ir sveikatos programėlės.' },
  },
  'lt-transport': {
    ...{ country: 'LT', at: 'LT026 Šiauliai', sectors: ['49', '52'], themes: ['logistics'] },
    texts: { lt: 'Kelių Kryžkelė | Vežėjai, sandėliai ir geležinkeliai skaitmenina krovinių vežimą.' },
  },
};
