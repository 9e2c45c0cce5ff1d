import type { FollowType } from '@hansa/contracts';
import type { PersonKey } from '../people.js';

/** Who follows what, by its key, and since when: so many days before today. */
export const FOLLOWS: readonly (readonly [PersonKey, since: number, FollowType, key: string])[] = [
  ['ilze', -200, 'practice', 'short-visits'],
  ['ola', -150, 'practice', 'short-visits'],
  ['freja', -210, 'practice', 'short-visits'],
  ['helmi', -130, 'practice', 'side-streams'],
  ['kaarel', -200, 'practice', 'portal'],
  ['bo', -100, 'cluster', 'pl-metal'],
  ['piotr', -100, 'cluster', 'dk'],
  ['jon', -100, 'cluster', 'no'],
  ['jonas', -60, 'cluster', 'fi-marine'],
  ['tomas', -17, 'partner-search', 'lasers'],
  ['maria', -30, 'partner-search', 'heat'],
  ['aino', -160, 'module', 'BAS-1'],
  ['erika', -120, 'module', 'ADV-1'],
  ['mari', -160, 'theme', 'governance'],
  ['erika', -140, 'theme', 'circular-economy'],
  ['ona', -140, 'theme', 'funding'],
  ['sigrid', -150, 'theme', 'internationalisation'],
  ['katrin', -150, 'theme', 'circular-economy'],
  ['mette', -150, 'country', 'LV'],
  ['karin', -150, 'country', 'FI'],
  ['anna', -150, 'country', 'EE'],
  ['gudrun', -120, 'organisation', 'regx'],
  ['kari', -110, 'transfer', 'visits-lv'],
  ['nils', -120, 'transfer', 'testbed-ee'],
];
