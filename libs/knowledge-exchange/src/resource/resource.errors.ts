import { brokenRule } from '@hansa/contracts';

export class ResourceHasNoLink extends brokenRule(
  409,
  'resource-has-no-link',
  'A resource in the pool has a file, or a link to where it can be had.',
) {}
export class ResourceIsNoDraft extends brokenRule(
  409,
  'resource-is-no-draft',
  'Only a draft can be published or discarded.',
) {}
export class ResourceIsNotPublished extends brokenRule(
  409,
  'resource-is-not-published',
  'Only what is in the pool can be withdrawn.',
) {}
export class ResourceIsOutOfUse extends brokenRule(
  409,
  'resource-is-out-of-use',
  'What was withdrawn or superseded cannot be changed.',
) {}
export class MaterialFollowsItsModule extends brokenRule(
  409,
  'material-follows-its-module',
  'A material of a module is changed by a new version of the module.',
) {}
