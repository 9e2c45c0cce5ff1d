export { ClusterRegistryModule } from './cluster-registry.module.js';
