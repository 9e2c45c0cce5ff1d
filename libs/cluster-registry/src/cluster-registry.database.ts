import { Database } from '@hansa/platform';
import { CreateOrganisations1764000002000 } from './migrations/1764000002000-create-organisations.js';
import { CreateRegions1764000002100 } from './migrations/1764000002100-create-regions.js';

/** The clusters around the Baltic Sea. */
export class ClusterRegistryDatabase extends Database {
  static override readonly entities = [];
  static override readonly migrations = [CreateOrganisations1764000002000, CreateRegions1764000002100];
}
