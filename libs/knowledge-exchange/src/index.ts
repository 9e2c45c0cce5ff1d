export { KnowledgeExchangeModule } from './knowledge-exchange.module.js';
