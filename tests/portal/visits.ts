import type { Visitor } from '@hansa/test-journeys/visitor';
import type { SamplePlatform } from './sample-platform.js';

/** A page to look at: a route, an address for it that has something to show, and as whom. */
export interface Visit {
  route: string;
  path: string;
  /** Of a sample person; nobody is signed in when left out. */
  as?: string;
}

/** Who sees what: the sample people that the pages need. */
export const WHO = {
  provider: 'mette@regx.example',
  trainer: 'soren@regx.example',
  agency: 'anna@liaa.example',
  manager: 'bo@dk.example',
  validator: 'ingrid@vinnova.example',
  expert: 'sigrid@no-agency.example',
  moderator: 'hilmar@is-agency.example',
  operator: 'operator@hansa.example',
} as const;
