export { KnowledgeExchangeModule } from './knowledge-exchange.module.js';
/** The statement of the faceted list, for the benchmark that runs the same SQL without us. */
export { facetedResources } from './resource/faceted-resources.queries.js';
