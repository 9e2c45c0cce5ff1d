/** Every service that keeps data of its own. Erasure and export wait for a receipt of each. */
export const SERVICES = ['identity', 'training', 'cluster-registry', 'knowledge-exchange'] as const;
export type Service = (typeof SERVICES)[number];
