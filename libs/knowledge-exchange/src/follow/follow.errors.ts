import { brokenRule } from '@hansa/contracts';

export class FollowsTooMuch extends brokenRule(
  409,
  'follows-too-much',
  'A person follows five hundred things and no more.',
) {}
