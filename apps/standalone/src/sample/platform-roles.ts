import type { GivePlatformRolesInput } from '@hansa/contracts';
import type { PersonKey } from './people.js';

const NOWHERE = { countries: [], themes: [] };

/**
 * Who validates profiles, and of which countries (never the own one), who practices, and of which themes, and who
 * moderates.
 */
export const PLATFORM_ROLES: readonly [PersonKey, GivePlatformRolesInput][] = [
  ['ingrid', { ...NOWHERE, roles: ['validator'], countries: ['DK', 'EE', 'IS', 'LV', 'NO'] }],
  ['andres', { ...NOWHERE, roles: ['validator'], countries: ['DE', 'FI', 'LT', 'PL', 'SE'] }],
  [
    'sigrid',
    {
      ...{ ...NOWHERE, roles: ['expert'] },
      themes: ['facilitation', 'governance', 'internationalisation', 'membership', 'skills', 'study-visits'],
    },
  ],
  [
    'katrin',
    {
      ...{ ...NOWHERE, roles: ['expert'] },
      themes: ['circular-economy', 'clean-energy', 'food', 'maritime', 'digitalisation', 'funding', 'tourism'],
    },
  ],
  ['hilmar', { ...NOWHERE, roles: ['moderator'] }],
];
