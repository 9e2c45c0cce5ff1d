import { Database } from '@hansa/platform';
import { Cluster } from './cluster/cluster.entity.js';
import { Import } from './import/import.entity.js';
import { HandOverRequest } from './hand-over-request/hand-over-request.entity.js';
import { Label } from './label/label.entity.js';
import { Cooperation } from './cooperation/cooperation.entity.js';
import { Interest } from './interest/interest.entity.js';
import { CreateOrganisations1764000002000 } from './migrations/1764000002000-create-organisations.js';
import { CreateClusters1764000002010 } from './migrations/1764000002010-create-clusters.js';
import { FindWhatIsDue1764000002020 } from './migrations/1764000002020-find-what-is-due.js';
import { CreateRegions1764000002100 } from './migrations/1764000002100-create-regions.js';
import { CreateVocabularies1764000002110 } from './migrations/1764000002110-create-vocabularies.js';
import { CreateLabels1764000002120 } from './migrations/1764000002120-create-labels.js';
import { FindTwins1764000002130 } from './migrations/1764000002130-find-twins.js';
import { CreatePartnerSearches1764000002200 } from './migrations/1764000002200-create-partner-searches.js';
import { SearchClusters1764000002300 } from './migrations/1764000002300-search-clusters.js';
import { SearchPartnerSearches1764000002390 } from './migrations/1764000002390-search-partner-searches.js';
import { CreateLedger1764000002400 } from './migrations/1764000002400-create-ledger.js';
import { CreateImports1764000002410 } from './migrations/1764000002410-create-imports.js';
import { CreateHandOverRequests1764000002420 } from './migrations/1764000002420-create-hand-over-requests.js';
import { PartnerSearch } from './partner-search/partner-search.entity.js';
import { Vouching } from './vouching/vouching.entity.js';

/** The clusters around the Baltic Sea. */
export class ClusterRegistryDatabase extends Database {
  static override readonly entities = [
    Cluster,
    Vouching,
    Import,
    Label,
    PartnerSearch,
    Interest,
    Cooperation,
    HandOverRequest,
  ];
  static override readonly migrations = [
    CreateOrganisations1764000002000,
    CreateClusters1764000002010,
    FindWhatIsDue1764000002020,
    CreateRegions1764000002100,
    CreateVocabularies1764000002110,
    CreateLabels1764000002120,
    FindTwins1764000002130,
    CreatePartnerSearches1764000002200,
    SearchClusters1764000002300,
    SearchPartnerSearches1764000002390,
    CreateLedger1764000002400,
    CreateImports1764000002410,
    CreateHandOverRequests1764000002420,
  ];
}
