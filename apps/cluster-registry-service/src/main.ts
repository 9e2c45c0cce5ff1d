import { ClusterRegistryModule } from '@hansa/cluster-registry';
import { runService } from '@hansa/platform';

await runService(ClusterRegistryModule);
