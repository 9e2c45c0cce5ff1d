import { brokenRule } from '@hansa/contracts';

export class ClusterIsNotPublic extends brokenRule(
  409,
  'cluster-is-not-public',
  'Only a cluster with a public profile looks for partners or answers those who do.',
) {}
export class SearchEndsInThePast extends brokenRule(
  409,
  'search-ends-in-the-past',
  'A partner search ends in the future.',
) {}
export class SearchEndsTooLate extends brokenRule(
  409,
  'search-ends-too-late',
  'A partner search ends within 366 days; it can be prolonged later.',
) {}
export class SearchIsClosed extends brokenRule(
  409,
  'search-is-closed',
  'A partner search that has ended takes no more interest and is changed no more.',
) {}
export class SearchIsWithdrawn extends brokenRule(
  409,
  'search-is-withdrawn',
  'A partner search that was withdrawn stays withdrawn.',
) {}
export class OutcomeIsTold extends brokenRule(409, 'outcome-is-told', 'What came of a partner search is told once.') {}
