import { brokenRule } from '@hansa/contracts';

export class LabelNeedsPublicProfile extends brokenRule(
  409,
  'label-needs-public-profile',
  'Only a published or emerging cluster holds a label.',
) {}

export class LabelIsNotAwardedYet extends brokenRule(
  409,
  'label-is-not-awarded-yet',
  'A label is entered on the day of its award or later.',
) {}

export class LabelIsOver extends brokenRule(409, 'label-is-over', 'A label lasts until a day that is not over.') {}

export class LabelLastsTooLong extends brokenRule(
  409,
  'label-lasts-too-long',
  'A label lasts no longer than the scheme awards it for.',
) {}

export class LabelCannotBeRenewed extends brokenRule(
  409,
  'label-cannot-be-renewed',
  'A label is renewed until a year after its end; later it is awarded anew.',
) {}

export class ClusterHoldsNoLabel extends brokenRule(
  409,
  'cluster-holds-no-label',
  'Only a label that the cluster holds can be withdrawn.',
) {}
