import type { AddedKind, Language, Licence, ModuleLevel } from '@hansa/contracts';
import type { PersonKey } from './people.js';

export interface ResourcePlan {
  /** By which others name it, where they do. */
  key?: string;
  kind: AddedKind;
  by: PersonKey;
  licence: Licence;
  /** Title and description, told apart by a bar; the first language is the original. */
  texts: Partial<Record<Language, string>>;
  themes: string[];
  level?: ModuleLevel;
  state?: 'draft' | 'withdrawn';
}

/** What organisations have added to the pool; drafts wait for publication. */
export const RESOURCES: ResourcePlan[] = [
  {
    ...{ key: 'script', kind: 'document', by: 'soren', licence: 'CC-BY-4.0', level: 'basic' },
    themes: ['facilitation'],
    texts: {
      da: 'Drejebog for det første klyngemøde | Dagsorden, roller og en øvelse, der får deltagerne til at tale sammen.',
      en: 'Script for the first meeting of a cluster | Agenda, roles and an exercise that gets people talking.',
    },
  },
  {
    ...{ key: 'template', kind: 'tool', by: 'lars', licence: 'EUPL-1.2', level: 'programme', themes: ['evaluation'] },
    texts: {
      sv: 'Mall för uppföljning av klusterprogram | Indikatorer, tidpunkter och vem som samlar in vad.',
      en: 'Template for following up a cluster programme | Indicators, dates and who collects what.',
      fi: 'Klusteriohjelman seurannan malli | Mittarit, ajankohdat ja kuka kerää mitä.',
    },
  },
  {
    ...{ kind: 'case', by: 'ilze', licence: 'CC-BY-SA-4.0', themes: ['internationalisation', 'marketing'] },
    texts: {
      lv: 'Kā klasteris kopīgi iegāja Ziemeļvalstu tirgū | Trīs gadi, astoņi uzņēmumi un viens kopīgs stends.',
      en: 'How a cluster entered the Nordic market together | Three years, eight companies and one common stand.',
    },
  },
  {
    ...{ kind: 'document', by: 'aino', licence: 'CC-BY-4.0', themes: ['smart-specialisation'] },
    texts: {
      fi: 'Älykäs erikoistuminen klusterin näkökulmasta | Miten alueen strategia ja klusterin tavoitteet sovitetaan yhteen.',
      en: 'Smart specialisation as a cluster sees it | How a region’s strategy and a cluster’s aims are brought together.',
    },
  },
  {
    ...{ key: 'employment', kind: 'dataset', by: 'mari', licence: 'CC0-1.0', themes: ['statistics'] },
    texts: {
      et: 'Näidisandmed klastrite tööhõive kohta | Tegevusala ja piirkonna järgi, masinloetav.',
      en: 'Sample data on employment in clusters | By sector and region, machine-readable.',
    },
  },
  {
    ...{ kind: 'case', by: 'jonas', licence: 'CC-BY-NC-4.0', themes: ['failure', 'governance'] },
    texts: {
      de: 'Warum unser erstes Netzwerk gescheitert ist | Was nicht funktioniert hat, offen erzählt.',
      en: 'Why our first network failed | What did not work, told openly.',
    },
  },
  {
    ...{ kind: 'link', by: 'gudrun', licence: 'all-rights-reserved', themes: ['energy'] },
    texts: {
      is: 'Fyrirlestrar um klasasamstarf | Upptökur með skjátextum á íslensku og ensku.',
      en: 'Lectures on cooperation in clusters | Recordings with subtitles in Icelandic and English.',
    },
  },
  {
    ...{ kind: 'tool', by: 'ona', licence: 'CC-BY-4.0', level: 'programme', themes: ['joint-calls'] },
    texts: {
      lt: 'Bendro kvietimo kontrolinis sąrašas | Ką kelių šalių agentūros turi suderinti iki paskelbimo.',
      en: 'Checklist for a joint call | What agencies of several countries have to agree before it opens.',
    },
  },
  {
    ...{ kind: 'document', by: 'ola', licence: 'CC-BY-SA-4.0', themes: ['membership'] },
    texts: {
      no: 'Slik får klyngen flere små bedrifter med | Erfaringer fra kysten.',
      en: 'How to bring small firms on board | Experience from the coast.',
    },
  },
  {
    ...{ kind: 'document', by: 'maria', licence: 'CC-BY-4.0', level: 'programme', themes: ['state-aid'] },
    texts: {
      pl: 'Pomoc publiczna w programach klastrowych: pytania i odpowiedzi | Dla urzędników i koordynatorów.',
      en: 'State aid in cluster programmes: questions and answers | For civil servants and coordinators.',
    },
  },
  {
    ...{ kind: 'document', by: 'elin', licence: 'CC-BY-4.0', themes: ['study-visits'], state: 'draft' },
    texts: {
      sv: 'Checklista för studiebesök | Före, under och efter.',
      en: 'Checklist for study visits | Before, during and after.',
    },
  },
  {
    ...{ kind: 'case', by: 'soren', licence: 'CC-BY-4.0', level: 'advanced', themes: ['facilitation'], state: 'draft' },
    texts: { en: 'Three tables, three languages | Notes from facilitating a session in Riga.' },
  },
  {
    ...{ kind: 'dataset', by: 'piotr', licence: 'CC0-1.0', themes: ['statistics'], state: 'withdrawn' },
    texts: {
      en: 'Sample figures on exports | Withdrawn: see the reason.',
      pl: 'Przykładowe dane o eksporcie | Wycofane: zob. powód.',
    },
  },
];
