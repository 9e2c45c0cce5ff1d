import type { SearchedCluster } from './searched-cluster.js';

export const SWEDEN_AND_NORWAY: Record<string, SearchedCluster> = {
  'se-steel': {
    ...{ country: 'SE', at: 'SE332 Luleå', acronym: 'FFS', sectors: ['24', '07'], themes: ['green-steel'] },
    texts: {
      sv: 'Fossilfri Stålring | Gruvor och stålverk som smälter malm med vätgas.',
      en: 'Fossil-free Steel Ring | Mines and steelworks that smelt ore with hydrogen.',
    },
  },
  'se-forest': {
    ...{ country: 'SE', at: 'SE321 Sundsvall', sectors: ['02', '17'], themes: ['bioeconomy'] },
    texts: {
      sv: 'Skogsådran | Massabruk, skogsägare och forskare gör nya material av trä.',
      en: 'The Forest Vein | Pulp mills, forest owners and researchers make new materials of wood.',
    },
  },
  'se-packaging': {
    ...{ country: 'SE', at: 'SE311 Karlstad', acronym: 'PAKV', sectors: ['17', '18'], themes: ['packaging'] },
    texts: { sv: 'Pappersnavet Värmland | Kartong och förpackningar som ersätter plast.' },
  },
  'se-life': {
    ...{ country: 'SE', at: 'SE224 Lund', acronym: 'ÖBV', sectors: ['21', '72'], themes: ['biotechnology'] },
    texts: {
      sv: 'Öresunds Biovetare | Läkemedelsutveckling, kliniska prövningar och diagnostik.',
      en: 'Strait Bioscientists | Drug development, clinical trials and diagnostics.',
    },
  },
  'se-games': {
    ...{ country: 'SE', at: 'SE232 Skövde', sectors: ['58', '62'], themes: ['games'] },
    texts: { sv: 'Spelverkstan Billingen | Nya spelföretag får lokaler, mentorer och testare.' },
  },
  'se-glass': {
    ...{ country: 'SE', at: 'SE212 Emmaboda', sectors: ['23', '90'], themes: ['creative-industries'] },
    texts: { sv: 'Glasrikets Hyttlag | Glasbruk och formgivare håller hantverket levande.' },
  },
  'se-cyber': {
    ...{ country: 'SE', at: 'SE110 Stockholm', acronym: 'SKYDD', sectors: ['62', '61'], themes: ['cybersecurity'] },
    texts: {
      sv: 'Säkra Nät Mälaren | Skydd mot intrång för kommuner och små företag.',
      en: 'Safe Nets Mälaren | Protection against intrusion for municipalities and small firms.',
    },
  },
  'se-food': {
    ...{ country: 'SE', at: 'SE224 Kristianstad', sectors: ['10', '11'], themes: ['food-innovation'] },
    texts: { sv: 'Matfabriken Österlen | Livsmedelsföretag utvecklar växtbaserade drycker och ost.' },
  },
  'se-tourism': {
    ...{ country: 'SE', at: 'SE322 Östersund', sectors: ['55', '93'], themes: ['tourism', 'sports'] },
    texts: {
      sv: 'Fjällupplevelse Jämtland | Turistföretag, skidorter och utrustning för friluftsliv.',
      en: 'Mountain Experience Jämtland | Tourism firms, ski resorts and outdoor gear.',
    },
  },
  'se-batteries': {
    ...{ country: 'SE', at: 'SE331 Skellefteå', sectors: ['27'], themes: ['batteries', 'electromobility'] },
    texts: {
      sv: 'Batterinavet Norr | Celltillverkning och återvinning av litium.',
      en: 'Battery Hub North | Making of cells and recycling of lithium.',
    },
  },
  'no-offshore': {
    ...{ country: 'NO', at: 'NO0A1 Stavanger', acronym: 'HVN', sectors: ['35', '09'], themes: ['offshore-wind'] },
    texts: {
      no: 'Havvindnettet Rogaland | Oljeleverandører går over til flytende vindturbiner.',
      en: 'Rogaland Sea Wind Net | Oil suppliers move over to floating turbines.',
    },
  },
  'no-salmon': {
    ...{ country: 'NO', at: 'NO0A2 Bergen', acronym: 'LOK', sectors: ['03', '10'], themes: ['aquaculture'] },
    texts: {
      no: 'Laks og Kyst | Oppdrettere og fôrprodusenter bekjemper lakselus og rømming.',
      en: 'Salmon and Coast | Fish farmers and feed makers fight sea lice and escapes.',
    },
  },
  'no-ships': {
    ...{ country: 'NO', at: 'NO0A3 Ålesund', sectors: ['30', '50'], themes: ['maritime', 'hydrogen'] },
    texts: {
      no: 'Sunnmøre Skipsring | Verft og rederier bygger ferger som går på hydrogen.',
      en: 'Sunnmore Ship Ring | Yards and owners build ferries that run on hydrogen.',
    },
  },
  'no-space': {
    ...{ country: 'NO', at: 'NO071 Andenes', sectors: ['30', '61'], themes: ['space'] },
    texts: { no: 'Nordlys Romnett | Oppskyting av småsatellitter og data om havis fra verdensrommet.' },
  },
  'no-aluminium': {
    ...{ country: 'NO', at: 'NO020 Raufoss', acronym: 'LMI', sectors: ['24', '25'], themes: ['lightweight-materials'] },
    texts: {
      no: 'Lettmetall Innlandet | Aluminium og komposittdeler til biler, automatisert støping.',
      en: 'Inland Light Metal | Aluminium and composite parts for cars, automated casting.',
    },
  },
  'no-health': {
    ...{ country: 'NO', at: 'NO081 Oslo', acronym: 'VTO', sectors: ['86', '62'], themes: ['digital-health'] },
    texts: {
      no: 'Velferdstek Oslofjord | Kommuner og gründere prøver ut e-helse for eldre hjemme.',
      en: 'Welfaretech Oslofjord | Municipalities and founders try out e-health for old people at home.',
    },
  },
  'no-ocean': {
    ...{ country: 'NO', at: 'NO072 Tromsø', sectors: ['03', '72'], themes: ['blue-bioeconomy'] },
    texts: { no: 'Arktisk Marin Bioring | Tare, krill og restråstoff blir til kosttilskudd og medisin.' },
  },
  'no-process': {
    ...{ country: 'NO', at: 'NO094 Porsgrunn', sectors: ['20', '23'], themes: ['carbon-capture'] },
    texts: {
      no: 'Grenland Prosessring | Sement og gjødsel med fangst og lagring av karbon.',
      en: 'Grenland Process Ring | Cement and fertiliser with capture and storage of carbon.',
    },
  },
};
