import { Domain } from '@hansa/platform';
import { ClusterRegistryDatabase } from './cluster-registry.database.js';
import { ClusterRegistrySettings } from './cluster-registry.settings.js';
import { ClusterController } from './cluster/cluster.controller.js';
import { ClusterQueries } from './cluster/cluster.queries.js';
import { ClusterReaders } from './cluster/cluster-readers.queries.js';
import { CreateCluster } from './cluster/create-cluster.js';
import { KeepOrganisations } from './organisation/keep-organisations.js';
import { KeepPersons } from './person/keep-persons.js';
import { LedgerController } from './ledger/ledger.controller.js';
import { LedgerQueries } from './ledger/ledger.queries.js';
import { RegistryPersonalData } from './personal-data/registry-personal-data.js';
import { RegionController } from './region/region.controller.js';
import { RegionQueries } from './region/region.queries.js';
import { SectorController } from './sector/sector.controller.js';
import { ThemeController } from './theme/theme.controller.js';

@Domain({
  name: 'cluster-registry',
  database: ClusterRegistryDatabase,
  settings: ClusterRegistrySettings,
  controllers: [ClusterController, RegionController, LedgerController, SectorController, ThemeController],
  reactions: [KeepOrganisations, KeepPersons],
  providers: [ClusterQueries, ClusterReaders, CreateCluster, RegionQueries, LedgerQueries],
  states: [],
  personalData: RegistryPersonalData,
})
export class ClusterRegistryModule {}
