import { brokenRule } from '@hansa/contracts';

export class ClusterIsLikelyThere extends brokenRule(
  409,
  'likely-duplicate',
  'A cluster that is likely in the registry already is created only after its twins were seen.',
) {}
