import { brokenRule } from '@hansa/contracts';

export class HandOverIsAskedFor extends brokenRule(
  409,
  'hand-over-is-asked-for',
  'An organisation asks for a profile once; when it was declined, again after thirty days.',
) {}

export class HandOverRequestWaitsNoMore extends brokenRule(
  409,
  'hand-over-request-waits-no-more',
  'Only a request that waits for its answer can be declined.',
) {}
