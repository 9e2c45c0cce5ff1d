import { brokenRule } from '@hansa/contracts';

export class InterestIsExpressed extends brokenRule(
  409,
  'interest-is-expressed',
  'A cluster expresses interest in a partner search once.',
) {}
export class SearchIsYourOwn extends brokenRule(
  409,
  'search-is-your-own',
  'An organisation is not interested in a partner search of its own.',
) {}
export class ClusterIsNotYours extends brokenRule(
  409,
  'cluster-is-not-yours',
  'Interest is expressed for a cluster whose profile the organisation keeps.',
) {}
export class InterestWaitsNoMore extends brokenRule(
  409,
  'interest-waits-no-more',
  'Only an interest that waits for its answer can be accepted, declined or withdrawn.',
) {}
export class ContactIsMissing extends brokenRule(
  409,
  'contact-is-missing',
  'Nothing is known of your name and address: say whom the other side is to write to.',
) {}
