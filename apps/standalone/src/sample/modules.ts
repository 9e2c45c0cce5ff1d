import type { Language, ModuleLevel, ModuleScope, TargetGroup } from '@hansa/contracts';
import type { ModuleTextKey } from './module-texts.js';
import type { SampleOrganisationKey } from './organisations.js';
import type { PersonKey } from './people.js';

export interface ModulePlan {
  level: ModuleLevel;
  scope: ModuleScope;
  owner: SampleOrganisationKey;
  author: PersonKey;
  hours: number;
  languages: Language[];
  targetGroups: TargetGroup[];
  prerequisites: ModuleTextKey[];
  /** How far it has come: with `voting` a vote is open, in which one partner has voted. */
  state: 'draft' | 'piloting' | 'voting' | 'integrated';
  /** A new version has been begun, for this reason. */
  next?: Partial<Record<Language, string>>;
}

const MANAGERS: TargetGroup[] = ['cluster-managers', 'cluster-staff', 'business-support-staff'];
const basic = { level: 'basic', scope: 'regional-national', owner: 'regx', author: 'soren' } as const;
const advanced = { level: 'advanced', scope: 'transnational', owner: 'regx', author: 'soren' } as const;
const programme = { level: 'programme', scope: 'transnational', owner: 'vinnova', author: 'lars' } as const;
const forOfficials = { targetGroups: ['public-officials'] as TargetGroup[], languages: ['en'] as Language[] };

/** The programme's two basic modules, three advanced ones and three on cluster-support programmes, at all stages. */
export const MODULES: Record<ModuleTextKey, ModulePlan> = {
  'BAS-1': {
    ...{ ...basic, hours: 14, languages: ['en', 'da', 'sv'], targetGroups: MANAGERS, prerequisites: [] },
    state: 'integrated',
  },
  'BAS-2': {
    ...{ ...basic, hours: 14, languages: ['en', 'da'], targetGroups: MANAGERS, prerequisites: [], state: 'piloting' },
  },
  'ADV-1': {
    ...{ ...advanced, hours: 16, languages: ['en', 'da', 'sv', 'lv'], targetGroups: [...MANAGERS, 'trainers'] },
    ...{ prerequisites: ['BAS-1'], state: 'integrated' },
    next: {
      en: 'More time for the exercises of the second day: participants of both pilots ran out of it.',
      da: 'Mere tid til øvelserne på andendagen: deltagerne i begge piloter nåede dem ikke.',
    },
  },
  'ADV-2': {
    ...{ ...advanced, hours: 16, languages: ['en'], targetGroups: ['cluster-managers'], prerequisites: ['BAS-2'] },
    state: 'voting',
  },
  'ADV-3': {
    ...{ ...advanced, hours: 21, languages: ['en'], targetGroups: MANAGERS, prerequisites: ['ADV-1'], state: 'draft' },
  },
  'PRG-1': { ...programme, ...forOfficials, hours: 12, prerequisites: [], state: 'piloting' },
  'PRG-2': { ...programme, ...forOfficials, hours: 12, prerequisites: ['PRG-1'], state: 'draft' },
  'PRG-3': { ...programme, ...forOfficials, hours: 18, prerequisites: ['PRG-1'], state: 'draft' },
};

/** Who decides about every module. */
export const PARTNERS: SampleOrganisationKey[] = ['regx', 'triangle', 'vinnova', 'liaa'];
