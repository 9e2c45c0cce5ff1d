import { Domain } from '@hansa/platform';
import { ClusterRegistryDatabase } from './cluster-registry.database.js';
import { KeepOrganisations } from './organisation/keep-organisations.js';
import { RegistryPersonalData } from './personal-data/registry-personal-data.js';
import { RegionController } from './region/region.controller.js';
import { RegionQueries } from './region/region.queries.js';

@Domain({
  name: 'cluster-registry',
  database: ClusterRegistryDatabase,
  controllers: [RegionController],
  reactions: [KeepOrganisations],
  providers: [RegionQueries],
  states: [],
  personalData: RegistryPersonalData,
})
export class ClusterRegistryModule {}
