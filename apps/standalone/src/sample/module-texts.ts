import type { Language } from '@hansa/contracts';

type Texts = Record<Language, string>;

/** Title and summary, told apart by a bar: what the source says that the programme's modules teach. */
export const MODULE_TEXTS = {
  'BAS-1': {
    en: 'Cluster facilitation at regional level | How a facilitator brings the companies, researchers and public bodies of one region to work together.',
    da: 'Klyngefacilitering på regionalt niveau | Hvordan en facilitator får en regions virksomheder, forskere og offentlige aktører til at arbejde sammen.',
    de: 'Clusterfazilitation auf regionaler Ebene | Wie Unternehmen, Forschung und öffentliche Stellen einer Region dazu gebracht werden, zusammenzuarbeiten.',
    et: 'Klastrite eestvedamine piirkonna tasandil | Kuidas panna ühe piirkonna ettevõtted, teadlased ja avalik sektor koos töötama.',
    fi: 'Klusterien fasilitointi alueellisella tasolla | Miten alueen yritykset, tutkijat ja julkiset toimijat saadaan tekemään yhteistyötä.',
    is: 'Klasaleiðsögn á svæðisvísu | Hvernig fyrirtæki, rannsakendur og opinberir aðilar á sama svæði eru fengnir til að vinna saman.',
    lt: 'Klasterių fasilitavimas regiono lygmeniu | Kaip suburti vieno regiono įmones, mokslininkus ir viešąsias įstaigas bendram darbui.',
    lv: 'Klasteru fasilitācija reģionālā līmenī | Kā panākt, lai viena reģiona uzņēmumi, pētnieki un publiskās iestādes strādātu kopā.',
    no: 'Klyngefasilitering på regionalt nivå | Hvordan en fasilitator får bedrifter, forskere og offentlige aktører i en region til å samarbeide.',
    pl: 'Facylitacja klastrów na poziomie regionalnym | Jak skłonić firmy, naukowców i instytucje publiczne jednego regionu do współpracy.',
    sv: 'Klusterfacilitering på regional nivå | Hur en facilitator får en regions företag, forskare och offentliga aktörer att arbeta tillsammans.',
  },
  'BAS-2': {
    en: 'Cluster management at national level | How a cluster organisation is set up, led and financed within its country.',
    da: 'Klyngeledelse på nationalt niveau | Hvordan en klyngeorganisation etableres, ledes og finansieres i sit eget land.',
    de: 'Clustermanagement auf nationaler Ebene | Wie eine Clusterorganisation in ihrem Land aufgebaut, geführt und finanziert wird.',
    et: 'Klastri juhtimine riigi tasandil | Kuidas klastriorganisatsioon oma riigis luua, juhtida ja rahastada.',
    fi: 'Klusterijohtaminen kansallisella tasolla | Miten klusteriorganisaatio perustetaan, johdetaan ja rahoitetaan omassa maassaan.',
    is: 'Klasastjórnun á landsvísu | Hvernig klasi er stofnaður, honum stjórnað og hann fjármagnaður í sínu landi.',
    lt: 'Klasterių valdymas nacionaliniu lygmeniu | Kaip klasterio organizacija kuriama, valdoma ir finansuojama savo šalyje.',
    lv: 'Klasteru vadība nacionālā līmenī | Kā klastera organizāciju savā valstī izveido, vada un finansē.',
    no: 'Klyngeledelse på nasjonalt nivå | Hvordan en klyngeorganisasjon etableres, ledes og finansieres i sitt eget land.',
    pl: 'Zarządzanie klastrem na poziomie krajowym | Jak w swoim kraju założyć organizację klastrową, kierować nią i ją finansować.',
    sv: 'Klusterledning på nationell nivå | Hur en klusterorganisation byggs upp, leds och finansieras i sitt eget land.',
  },
  'ADV-1': {
    en: 'Facilitation across borders | How partners from several countries of the Baltic Sea Region find common ground and keep it.',
    da: 'Facilitering på tværs af grænser | Hvordan partnere fra flere lande i Østersøregionen finder fælles fodslag og holder det.',
    de: 'Fazilitation über Grenzen hinweg | Wie Partner aus mehreren Ländern des Ostseeraums zueinanderfinden und beieinanderbleiben.',
    et: 'Eestvedamine üle piiride | Kuidas Läänemere piirkonna eri riikide partnerid leiavad ühise aluse ja hoiavad seda.',
    fi: 'Fasilitointi yli rajojen | Miten Itämeren alueen eri maiden kumppanit löytävät yhteisen sävelen ja pitävät siitä kiinni.',
    is: 'Leiðsögn yfir landamæri | Hvernig samstarfsaðilar frá nokkrum löndum Eystrasaltssvæðisins finna sameiginlegan grundvöll og halda honum.',
    lt: 'Fasilitavimas tarp šalių | Kaip kelių Baltijos jūros regiono šalių partneriai randa bendrą pagrindą ir jį išlaiko.',
    lv: 'Fasilitācija pāri robežām | Kā vairāku Baltijas jūras reģiona valstu partneri atrod kopīgu pamatu un to notur.',
    no: 'Fasilitering på tvers av grenser | Hvordan partnere fra flere land i Østersjøregionen finner felles grunn og holder på den.',
    pl: 'Facylitacja ponad granicami | Jak partnerzy z kilku krajów regionu Morza Bałtyckiego znajdują wspólny grunt i go utrzymują.',
    sv: 'Facilitering över gränser | Hur parter från flera länder i Östersjöregionen finner gemensam grund och behåller den.',
  },
  'ADV-2': {
    en: 'Managing transnational clusters | Strategy, organisation and finance of a cluster with members in several countries.',
    da: 'Ledelse af transnationale klynger | Strategi, organisation og økonomi i en klynge med medlemmer i flere lande.',
    de: 'Transnationale Cluster führen | Strategie, Organisation und Finanzierung eines Clusters mit Mitgliedern in mehreren Ländern.',
    et: 'Riikidevaheliste klastrite juhtimine | Mitme riigi liikmetega klastri strateegia, korraldus ja rahastamine.',
    fi: 'Kansainvälisten klusterien johtaminen | Useassa maassa toimivan klusterin strategia, organisaatio ja rahoitus.',
    is: 'Stjórnun fjölþjóðlegra klasa | Stefna, skipulag og fjármál klasa með félaga í nokkrum löndum.',
    lt: 'Tarptautinių klasterių valdymas | Kelių šalių narius vienijančio klasterio strategija, organizacija ir finansai.',
    lv: 'Starptautisku klasteru vadība | Stratēģija, organizācija un finanses klasterī ar dalībniekiem vairākās valstīs.',
    no: 'Ledelse av transnasjonale klynger | Strategi, organisering og økonomi i en klynge med medlemmer i flere land.',
    pl: 'Zarządzanie klastrami transnarodowymi | Strategia, organizacja i finanse klastra z członkami w kilku krajach.',
    sv: 'Att leda transnationella kluster | Strategi, organisation och ekonomi i ett kluster med medlemmar i flera länder.',
  },
  'ADV-3': {
    en: 'Joint projects of clusters from several countries | From a shared idea to a project with partners, money and results.',
    da: 'Fælles projekter mellem klynger fra flere lande | Fra en fælles idé til et projekt med partnere, penge og resultater.',
    de: 'Gemeinsame Projekte von Clustern mehrerer Länder | Von der gemeinsamen Idee zum Projekt mit Partnern, Geld und Ergebnissen.',
    et: 'Mitme riigi klastrite ühisprojektid | Ühisest ideest projektini, millel on partnerid, raha ja tulemused.',
    fi: 'Eri maiden klusterien yhteishankkeet | Yhteisestä ideasta hankkeeksi, jolla on kumppanit, rahoitus ja tuloksia.',
    is: 'Sameiginleg verkefni klasa frá nokkrum löndum | Frá sameiginlegri hugmynd að verkefni með samstarfsaðila, fé og árangur.',
    lt: 'Bendri kelių šalių klasterių projektai | Nuo bendros idėjos iki projekto su partneriais, pinigais ir rezultatais.',
    lv: 'Vairāku valstu klasteru kopīgi projekti | No kopīgas idejas līdz projektam ar partneriem, naudu un rezultātiem.',
    no: 'Felles prosjekter mellom klynger fra flere land | Fra en felles idé til et prosjekt med partnere, penger og resultater.',
    pl: 'Wspólne projekty klastrów z kilku krajów | Od wspólnego pomysłu do projektu z partnerami, pieniędzmi i wynikami.',
    sv: 'Gemensamma projekt mellan kluster från flera länder | Från en gemensam idé till ett projekt med parter, pengar och resultat.',
  },
  'PRG-1': {
    en: 'Designing cluster-support programmes | For civil servants: from the analysis of need to aims, instruments and budget.',
    da: 'Udformning af klyngeprogrammer | For embedsfolk: fra behovsanalyse til mål, virkemidler og budget.',
    de: 'Clusterförderprogramme entwerfen | Für Verwaltungen: von der Bedarfsanalyse zu Zielen, Instrumenten und Budget.',
    et: 'Klastrite toetusprogrammide kavandamine | Ametnikele: vajaduste analüüsist eesmärkide, meetmete ja eelarveni.',
    fi: 'Klusteriohjelmien suunnittelu | Virkamiehille: tarpeiden kartoituksesta tavoitteisiin, keinoihin ja budjettiin.',
    is: 'Hönnun stuðningsáætlana fyrir klasa | Fyrir opinbera starfsmenn: frá þarfagreiningu til markmiða, úrræða og fjárhagsáætlunar.',
    lt: 'Klasterių paramos programų rengimas | Valstybės tarnautojams: nuo poreikių analizės iki tikslų, priemonių ir biudžeto.',
    lv: 'Klasteru atbalsta programmu izstrāde | Ierēdņiem: no vajadzību analīzes līdz mērķiem, instrumentiem un budžetam.',
    no: 'Utforming av klyngeprogrammer | For offentlig ansatte: fra behovsanalyse til mål, virkemidler og budsjett.',
    pl: 'Projektowanie programów wsparcia klastrów | Dla urzędników: od analizy potrzeb do celów, instrumentów i budżetu.',
    sv: 'Att utforma klusterprogram | För tjänstemän: från behovsanalys till mål, verktyg och budget.',
  },
  'PRG-2': {
    en: 'Running cluster-support programmes | For civil servants: calls, selection, follow-up and evaluation.',
    da: 'Drift af klyngeprogrammer | For embedsfolk: opslag, udvælgelse, opfølgning og evaluering.',
    de: 'Clusterförderprogramme durchführen | Für Verwaltungen: Aufrufe, Auswahl, Begleitung und Evaluierung.',
    et: 'Klastrite toetusprogrammide elluviimine | Ametnikele: taotlusvoorud, valik, järelevalve ja hindamine.',
    fi: 'Klusteriohjelmien toteutus | Virkamiehille: haut, valinta, seuranta ja arviointi.',
    is: 'Rekstur stuðningsáætlana fyrir klasa | Fyrir opinbera starfsmenn: auglýsingar, val, eftirfylgni og mat.',
    lt: 'Klasterių paramos programų įgyvendinimas | Valstybės tarnautojams: kvietimai, atranka, priežiūra ir vertinimas.',
    lv: 'Klasteru atbalsta programmu īstenošana | Ierēdņiem: uzsaukumi, atlase, uzraudzība un novērtēšana.',
    no: 'Drift av klyngeprogrammer | For offentlig ansatte: utlysninger, utvelgelse, oppfølging og evaluering.',
    pl: 'Prowadzenie programów wsparcia klastrów | Dla urzędników: nabory, wybór, monitoring i ewaluacja.',
    sv: 'Att driva klusterprogram | För tjänstemän: utlysningar, urval, uppföljning och utvärdering.',
  },
  'PRG-3': {
    en: 'Transnational innovation programmes in a common framework | How programmes of several countries are described alike, compared and opened to each other.',
    da: 'Transnationale innovationsprogrammer i en fælles ramme | Hvordan flere landes programmer beskrives ens, sammenlignes og åbnes for hinanden.',
    de: 'Transnationale Innovationsprogramme in einem gemeinsamen Rahmen | Wie Programme mehrerer Länder gleich beschrieben, verglichen und füreinander geöffnet werden.',
    et: 'Riikidevahelised innovatsiooniprogrammid ühises raamistikus | Kuidas eri riikide programme ühtmoodi kirjeldada, võrrelda ja üksteisele avada.',
    fi: 'Kansainväliset innovaatio-ohjelmat yhteisessä kehyksessä | Miten eri maiden ohjelmat kuvataan samalla tavalla, verrataan ja avataan toisilleen.',
    is: 'Fjölþjóðlegar nýsköpunaráætlanir í sameiginlegum ramma | Hvernig áætlunum nokkurra landa er lýst á sama hátt, þær bornar saman og opnaðar hver fyrir annarri.',
    lt: 'Tarptautinės inovacijų programos bendroje sistemoje | Kaip kelių šalių programos vienodai aprašomos, lyginamos ir atveriamos viena kitai.',
    lv: 'Starptautiskas inovāciju programmas kopīgā ietvarā | Kā vairāku valstu programmas vienādi apraksta, salīdzina un atver citu citai.',
    no: 'Transnasjonale innovasjonsprogrammer i en felles ramme | Hvordan programmer fra flere land beskrives likt, sammenlignes og åpnes for hverandre.',
    pl: 'Transnarodowe programy innowacji we wspólnych ramach | Jak programy kilku krajów jednakowo opisywać, porównywać i wzajemnie otwierać.',
    sv: 'Transnationella innovationsprogram i ett gemensamt ramverk | Hur flera länders program beskrivs lika, jämförs och öppnas för varandra.',
  },
} satisfies Record<string, Texts>;

export type ModuleTextKey = keyof typeof MODULE_TEXTS;

/** What a material is, said after the title of its module. */
export const MATERIAL_WORDS = {
  slides: {
    ...{ en: 'slides', da: 'præsentation', de: 'Folien', et: 'slaidid', fi: 'esityskalvot', is: 'glærur' },
    ...{ lt: 'skaidrės', lv: 'slaidi', no: 'presentasjon', pl: 'slajdy', sv: 'presentation' },
  },
  handbook: {
    ...{ en: 'handbook', da: 'håndbog', de: 'Handbuch', et: 'käsiraamat', fi: 'käsikirja', is: 'handbók' },
    ...{ lt: 'vadovas', lv: 'rokasgrāmata', no: 'håndbok', pl: 'podręcznik', sv: 'handbok' },
  },
  exercise: {
    ...{ en: 'exercises', da: 'øvelser', de: 'Übungen', et: 'harjutused', fi: 'harjoitukset', is: 'æfingar' },
    ...{ lt: 'pratimai', lv: 'uzdevumi', no: 'øvelser', pl: 'ćwiczenia', sv: 'övningar' },
  },
} satisfies Record<string, Texts>;

/** What a participant of any module can do afterwards, by level. */
export const OUTCOMES = {
  basic: {
    en: 'Can lead a first meeting of companies, researchers and public bodies.',
    da: 'Kan lede et første møde mellem virksomheder, forskere og offentlige aktører.',
    lv: 'Prot vadīt pirmo uzņēmumu, pētnieku un publisko iestāžu tikšanos.',
    sv: 'Kan leda ett första möte mellan företag, forskare och offentliga aktörer.',
  },
  advanced: {
    en: 'Can bring partners from several countries to a decision that all of them carry.',
    da: 'Kan føre partnere fra flere lande frem til en beslutning, som alle bakker op om.',
    lv: 'Prot novest vairāku valstu partnerus līdz lēmumam, ko atbalsta visi.',
    sv: 'Kan föra parter från flera länder till ett beslut som alla står bakom.',
  },
  programme: {
    en: 'Can explain the choices in a cluster-support programme, and compare it with those of the neighbours.',
    da: 'Kan begrunde valgene i et klyngeprogram og sammenligne det med nabolandenes.',
    lv: 'Prot pamatot klasteru atbalsta programmas izvēles un salīdzināt to ar kaimiņvalstu programmām.',
    sv: 'Kan motivera valen i ett klusterprogram och jämföra det med grannländernas.',
  },
} satisfies Record<string, Partial<Texts>>;
