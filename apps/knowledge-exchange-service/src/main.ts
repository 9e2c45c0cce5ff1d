import { KnowledgeExchangeModule } from '@hansa/knowledge-exchange';
import { runService } from '@hansa/platform';

await runService(KnowledgeExchangeModule);
