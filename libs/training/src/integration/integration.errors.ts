import { brokenRule } from '@hansa/contracts';

export class VoteIsNotOpen extends brokenRule(
  409,
  'vote-is-not-open',
  'A vote can be given from when the criteria are met until it is decided.',
) {}
export class OnlyPartnersVote extends brokenRule(
  403,
  'only-partners-vote',
  'The organisations vote that were the partners of the module when the vote was opened.',
) {}
