import { ClusterRegistryModule } from '@hansa/cluster-registry';
import { IdentityModule } from '@hansa/identity';
import { KnowledgeExchangeModule } from '@hansa/knowledge-exchange';
import { TrainingModule } from '@hansa/training';

/** Every domain of Hansa. */
export const DOMAINS = [IdentityModule, TrainingModule, ClusterRegistryModule, KnowledgeExchangeModule];
