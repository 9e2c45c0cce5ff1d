import type { PersonalData } from '../personal-data/personal-data.js';

/** For the domains of tests that know nobody. */
export class NoPersonalData implements PersonalData {
  export() {
    return Promise.resolve({});
  }
  erase() {
    return Promise.resolve({});
  }
}
