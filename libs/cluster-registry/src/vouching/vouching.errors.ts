import { brokenRule } from '@hansa/contracts';

export class AgencyIsNotRecognised extends brokenRule(
  403,
  'agency-is-not-recognised',
  'Only an agency that is recognised for the cluster’s country vouches for it.',
) {}

export class ProfileCannotBeVouchedFor extends brokenRule(
  409,
  'profile-cannot-be-vouched-for',
  'Only a submitted, published or emerging profile can be vouched for.',
) {}

export class VouchingWouldBeOver extends brokenRule(
  409,
  'vouching-would-be-over',
  'A vouching lasts until a day that is not over.',
) {}
