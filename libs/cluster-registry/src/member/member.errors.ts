import { brokenRule } from '@hansa/contracts';

export class MemberIsThereAlready extends brokenRule(
  409,
  'member-is-there-already',
  'A profile names each member once.',
) {}

export class ProfileHasTooManyMembers extends brokenRule(
  409,
  'profile-has-too-many-members',
  'A profile lists 2,000 members at most.',
) {}
