import { Domain } from '@hansa/platform';
import { ClusterRegistryDatabase } from './cluster-registry.database.js';
import { KeepOrganisations } from './organisation/keep-organisations.js';
import { RegistryPersonalData } from './personal-data/registry-personal-data.js';

@Domain({
  name: 'cluster-registry',
  database: ClusterRegistryDatabase,
  controllers: [],
  reactions: [KeepOrganisations],
  providers: [],
  states: [],
  personalData: RegistryPersonalData,
})
export class ClusterRegistryModule {}
