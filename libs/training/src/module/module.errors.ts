import { brokenRule } from '@hansa/contracts';

export class ModuleCodeIsTaken extends brokenRule(409, 'module-code-is-taken', 'Every module has a code of its own.') {}
export class VersionIsInTheMaking extends brokenRule(
  409,
  'version-is-in-the-making',
  'A module has one version in the making at a time.',
) {}
export class VersionIsNoDraft extends brokenRule(
  409,
  'version-is-no-draft',
  'Only a draft can be changed; while it is piloted, its materials alone.',
) {}
export class VersionIsNotEvaluated extends brokenRule(
  409,
  'version-is-not-evaluated',
  'Only a version whose pilots met the criteria can be decided about.',
) {}
export class VersionIsOutOfUse extends brokenRule(
  409,
  'version-is-out-of-use',
  'This version is out of use already.',
) {}
export class MaterialIsUnknown extends brokenRule(
  422,
  'material-is-unknown',
  'An id of a material names one that the version already has.',
) {}
export class ModuleIsUnknown extends brokenRule(422, 'module-is-unknown', 'A prerequisite is a module that is here.') {}
export class PrerequisiteLeadsBack extends brokenRule(
  422,
  'prerequisite-leads-back',
  'A module is not its own prerequisite, not by way of others either.',
) {}
export class OrganisationIsUnknown extends brokenRule(
  422,
  'organisation-is-unknown',
  'A partner is an organisation that is here.',
) {}
