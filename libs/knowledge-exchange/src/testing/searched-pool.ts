import type { Language } from '@hansa/contracts';

type Texts = Partial<Record<Language, string>>;

/** A small pool to search in: title and description by language. The key is what a query is expected to find. */
export const POOL: Record<string, Record<string, string>> = {
  facilitation: {
    en: 'Handbook of cluster facilitation | How a facilitator brings companies and researchers together.',
    da: 'Håndbog i klyngefacilitering | Hvordan en facilitator bringer virksomheder og forskere sammen.',
    sv: 'Handbok i klusterfacilitering | Hur en facilitator för samman företag och forskare.',
    lv: 'Klasteru fasilitācijas rokasgrāmata | Kā fasilitators saved kopā uzņēmumus un pētniekus.',
  },
  governance: {
    en: 'Governance of a cluster organisation | Boards, statutes and who decides what.',
    de: 'Steuerung einer Clusterorganisation | Gremien, Satzung und wer was entscheidet.',
    pl: 'Zarządzanie organizacją klastrową | Organy, statut i podział kompetencji.',
  },
  evaluation: {
    en: 'Evaluating cluster programmes | Indicators, counterfactuals and what civil servants can measure.',
    fi: 'Klusteriohjelmien arviointi | Mittarit, verrokkiryhmät ja mitä virkamies voi mitata.',
    et: 'Klastriprogrammide hindamine | Näitajad ja see, mida ametnik saab mõõta.',
  },
  funding: {
    da: 'Finansiering af klynger efter projektperioden | Medlemskontingent, salg af ydelser og offentlig støtte.',
    en: 'Funding a cluster when the project ends | Membership fees, services sold and public support.',
  },
  internationalisation: {
    sv: 'Internationalisering av kluster runt Östersjön | Erfarenheter från gemensamma mässor och besök.',
    en: 'Taking clusters abroad around the Baltic Sea | Experience from joint fairs and visits.',
  },
  membership: {
    fi: 'Jäsenhankinta klusterissa | Miten pienet yritykset saadaan mukaan.',
    en: 'Recruiting members | How small firms are brought on board.',
  },
  foodcase: {
    da: 'Fødevareklyngen der lærte at eksportere | Et forløb over tre år med mejerier og bryggerier.',
    en: 'The food cluster that learned to export | Three years with dairies and breweries.',
  },
  forestry: {
    fi: 'Metsäklusterin digitalisointi | Puunkorjuun tiedot yhteiseen käyttöön.',
    sv: 'Skogsklustrets digitalisering | Data från avverkningen för gemensamt bruk.',
  },
  maritime: {
    no: 'Maritim klynge i omstilling | Hvordan verft og rederier fant nye markeder i havvind.',
    en: 'A maritime cluster in transition | How yards and shipowners found new markets in offshore wind.',
  },
  geothermal: {
    is: 'Jarðvarmaklasinn og alþjóðlegt samstarf | Reynsla af þjálfun sérfræðinga á Íslandi.',
    en: 'The geothermal cluster and cooperation abroad | Experience of training experts in Iceland.',
  },
  furniture: {
    lt: 'Baldų klasterio rinkodara | Kaip mažos įmonės kartu pasiekė Skandinavijos rinkas.',
    en: 'Marketing of a furniture cluster | How small companies reached Nordic markets together.',
  },
  timberhouses: {
    et: 'Puitmajade klaster ja eksport | Ühised standardid ja koolitused õpipoistele.',
    en: 'Export by a cluster of timber house builders | Common standards and training of apprentices.',
  },
  itcluster: {
    lv: 'Informācijas tehnoloģiju klasteris | Kā uzņēmumi kopīgi apmāca programmētājus.',
    en: 'A cluster of information technology | How companies train programmers together.',
  },
  aviation: {
    pl: 'Dolina lotnicza i współpraca z uczelniami | Wspólne laboratoria oraz staże studentów.',
    en: 'An aviation valley and its universities | Joint laboratories and internships.',
  },
  medtech: {
    de: 'Medizintechnik im Verbund | Wie Kliniken und Mittelständler Prüfungen teilen.',
    en: 'Medical technology in a network | How hospitals and firms share testing.',
  },
  statistics: { en: 'Open data on clusters by region | Employment, wages and turnover by NACE and NUTS.' },
  mapping: {
    en: 'Mapping clusters with public statistics | Location quotients step by step.',
    pl: 'Mapowanie klastrów na podstawie statystyki publicznej | Współczynnik lokalizacji krok po kroku.',
  },
  surveys: {
    sv: 'Enkätmall för medlemsnöjdhet | Frågor om förtroende, nytta och kommunikation.',
    en: 'Template of a members survey | Questions on trust, use and communication.',
  },
  agenda: { en: 'Agenda for a first workshop | Half a day, twelve companies, one facilitator.' },
  mediation: {
    lv: 'Konfliktu risināšana starp partneriem | Mediācijas paņēmieni un piemēri.',
    en: 'Settling conflicts between partners | Techniques of mediation and examples.',
  },
  rights: {
    de: 'Geistiges Eigentum in gemeinsamen Projekten | Musterverträge für Konsortien.',
    en: 'Intellectual property in joint projects | Model contracts for consortia.',
  },
  stateaid: {
    pl: 'Pomoc publiczna dla klastrów | Progi, intensywność oraz obowiązki sprawozdawcze.',
    en: 'State aid to clusters | Thresholds, intensities and duties to report.',
  },
  calls: {
    en: 'Running a joint call of several countries | One call, many national rules.',
    lt: 'Bendras kelių šalių kvietimas | Vienas kvietimas, daug nacionalinių taisyklių.',
    et: 'Mitme riigi ühine taotlusvoor | Üks voor, palju riiklikke reegleid.',
  },
  specialisation: {
    en: 'Smart specialisation and clusters | How strategies and clusters feed each other.',
    fi: 'Älykäs erikoistuminen ja klusterit | Miten strategiat ja klusterit ruokkivat toisiaan.',
  },
  foresight: {
    no: 'Framsyn for næringsklynger | Scenarier som verktøy for styret.',
    en: 'Foresight for business clusters | Scenarios as a tool for the board.',
  },
  trust: {
    is: 'Traust milli fyrirtækja | Æfingar fyrir fyrstu fundi klasa.',
    en: 'Trust between companies | Exercises for the first meetings of a cluster.',
  },
  studyvisit: {
    sv: 'Studiebesök hos andra kluster | Mall för program, budget och uppföljning.',
    en: 'Study visits to other clusters | A template of programme, budget and follow-up.',
  },
  mentoring: {
    et: 'Klastrijuhtide mentorlus | Kaheksa kohtumist ja nende teemad.',
    en: 'Mentoring of cluster managers | Eight meetings and their topics.',
  },
  newsletter: { en: 'Writing a newsletter people read | Subject lines, length, measuring.' },
  procurement: {
    da: 'Innovative offentlige indkøb | Når kommunen bliver klyngens første kunde.',
    en: 'Innovative public procurement | When the municipality becomes the first customer.',
  },
  circular: {
    de: 'Kreislaufwirtschaft für Gewerbegebiete | Wärme, Wasser und Reststoffe gemeinsam nutzen.',
    en: 'Circular economy for industrial parks | Sharing heat, water and residues.',
  },
  energy: {
    no: 'Energieffektivisering i småbedrifter | Felles rådgiver for hele klyngen.',
    en: 'Saving energy in small firms | One adviser for the whole cluster.',
  },
  gender: {
    is: 'Jafnrétti í stjórnum klasa | Tölur og leiðir til úrbóta.',
    en: 'Equality on the boards of clusters | Figures and ways to mend them.',
  },
  startups: {
    lt: 'Startuoliai ir klasteriai | Kaip pritraukti jaunas įmones.',
    en: 'Start-ups and clusters | How young firms are attracted.',
  },
  failure: {
    en: 'Why our cluster was closed | What did not work, told openly.',
    sv: 'Varför vårt kluster lades ner | Vad som inte fungerade, öppet berättat.',
  },
  benchmarking: {
    de: 'Vergleich von Clustermanagements | Kennzahlen und Lernbesuche.',
    en: 'Benchmarking cluster managements | Figures and visits to learn from.',
  },
  policymix: {
    lv: 'Klasteru atbalsta programmas izstrāde | Rokasgrāmata ierēdņiem.',
    lt: 'Klasterių paramos programos rengimas | Vadovas valstybės tarnautojams.',
    en: 'Designing a cluster-support programme | A guide for civil servants.',
  },
  tourism: {
    is: 'Ferðaþjónustuklasi á landsbyggðinni | Samvinna gististaða og veitingahúsa.',
    en: 'A rural cluster of tourism | Cooperation of lodgings and restaurants.',
  },
  textile: {
    lt: 'Tekstilės klasterio skaitmeninė gamyba | Bendros audimo ir siuvimo dirbtuvės.',
    pl: 'Cyfrowa produkcja w klastrze włókienniczym | Wspólne pracownie tkania i szycia.',
  },
  brand: {
    no: 'Felles merkevare for sjømat | Ørret, kråkeboller og tare fra kysten.',
    en: 'A common brand for seafood | Trout, urchins and kelp from the coast.',
  },
};

/** What people type, in which language they read, and what they mean: typing errors and missing diacritics too. */
export const QUERIES: [q: string, reader: Language, expected: string][] = [
  ['cluster governence', 'en', 'governance'],
  ['Satzung Gremien', 'de', 'governance'],
  ['zarzadzanie klastrem', 'pl', 'governance'],
  ['finansiering klynger', 'da', 'funding'],
  ['medlemskontingenter', 'da', 'funding'],
  ['jasenhankinta', 'fi', 'membership'],
  ['recruting members', 'en', 'membership'],
  ['skogskluster', 'sv', 'forestry'],
  ['havvind', 'no', 'maritime'],
  ['offshore wnd', 'en', 'maritime'],
  ['mentorlus klastrijuht', 'et', 'mentoring'],
  ['newsleter', 'en', 'newsletter'],
  ['framsyn naringsklynge', 'no', 'foresight'],
  ['jafnretti', 'is', 'gender'],
  ['startuoliai', 'lt', 'startups'],
  ['start ups', 'en', 'startups'],
  ['startups', 'en', 'startups'],
  ['clustermanagement', 'de', 'benchmarking'],
  ['cluster management benchmark', 'en', 'benchmarking'],
  ['intellectual propery', 'en', 'rights'],
  ['smart specialization', 'en', 'specialisation'],
  ['mediacija', 'lv', 'mediation'],
  ['trout', 'en', 'brand'],
  ['orret', 'no', 'brand'],
  ['koolitus õpipoiss', 'et', 'timberhouses'],
  ['valstybes tarnautojai', 'lt', 'policymix'],
  ['mapping statistic', 'en', 'mapping'],
  ['lokalizacja wspolczynnik', 'pl', 'mapping'],
  ['agenda workshop', 'en', 'agenda'],
  ['waerme', 'de', 'circular'],
  ['kreislauf wirtschaft', 'de', 'circular'],
  ['virkamiehet arviointi', 'fi', 'evaluation'],
  ['cluster facilitation', 'en', 'facilitation'],
  ['clsuter facilitaton', 'en', 'facilitation'],
  ['klyngefacilitering', 'da', 'facilitation'],
  ['klyngefacilitring', 'da', 'facilitation'],
  ['facilitering klynge', 'da', 'facilitation'],
  ['handbok klusterfacilitering', 'sv', 'facilitation'],
  ['klasteru fasilitacija', 'lv', 'facilitation'],
  ['klasteru fasilitācijas', 'lv', 'facilitation'],
  ['evaluation of programmes', 'en', 'evaluation'],
  ['klusteriohjelmien arvionti', 'fi', 'evaluation'],
  ['klastriprogrammi hindamine', 'et', 'evaluation'],
  ['fodevareklynge', 'da', 'foodcase'],
  ['Fødevareklynger', 'da', 'foodcase'],
  ['jardvarmi', 'is', 'geothermal'],
  ['jarðvarmaklasinn samstarf', 'is', 'geothermal'],
  ['baldu klasteris', 'lt', 'furniture'],
  ['baldų klasterio rinkodarra', 'lt', 'furniture'],
  ['puitmaja eksport', 'et', 'timberhouses'],
  ['informacijas tehnologijas', 'lv', 'itcluster'],
  ['lotnicza wspolpraca', 'pl', 'aviation'],
  ['współpraca z uczelnią', 'pl', 'aviation'],
  ['Medizintechnick', 'de', 'medtech'],
  ['open data employment', 'en', 'statistics'],
  ['mapowanie klastrow', 'pl', 'mapping'],
  ['enkat medlemmar', 'sv', 'surveys'],
  ['konfliktu risinasana', 'lv', 'mediation'],
  ['Mustervertrag', 'de', 'rights'],
  ['pomoc publiczna', 'pl', 'stateaid'],
  ['state aid', 'en', 'stateaid'],
  ['joint call', 'en', 'calls'],
  ['taotlusvoor', 'et', 'calls'],
  ['alykas erikoistuminen', 'fi', 'specialisation'],
  ['traust fyrirtaekja', 'is', 'trust'],
  ['study vists', 'en', 'studyvisit'],
  ['offentlige indkob', 'da', 'procurement'],
  ['Kreislaufwirtschaft', 'de', 'circular'],
  ['energieffektivisering', 'no', 'energy'],
  ['merkevare sjomat', 'no', 'brand'],
  ['ierednu rokasgramata', 'lv', 'policymix'],
  ['why was it closed', 'en', 'failure'],
  ['skaitmenine gamyba', 'lt', 'textile'],
  ['ferdathjonusta', 'is', 'tourism'],
  ['internationalisering ostersjon', 'sv', 'internationalisation'],
  ['metsaklusteri', 'fi', 'forestry'],
];

/** The texts of a resource of the pool, apart. */
export function textsOf(key: string): { title: Texts; description: Texts } {
  const entries = Object.entries(POOL[key]!).map(([language, text]) => [language, text.split(' | ')] as const);
  const part = (index: number) => Object.fromEntries(entries.map(([language, parts]) => [language, parts[index]!]));
  return { title: part(0), description: part(1) };
}
