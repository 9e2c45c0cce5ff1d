import { brokenRule } from '@hansa/contracts';

export class OnlyAgenciesAreRecognised extends brokenRule(
  409,
  'only-agencies-are-recognised',
  'Only an agency or a ministry can be recognised for a country.',
) {}

export class AgencyIsNotRecognised extends brokenRule(
  409,
  'agency-is-not-recognised',
  'There is no recognition to withdraw.',
) {}

export class RecognisedAgencyKeepsItsType extends brokenRule(
  409,
  'recognised-agency-keeps-its-type',
  'A recognised organisation stays an agency or a ministry until the recognition is withdrawn.',
) {}

export class OrganisationHasMembers extends brokenRule(
  409,
  'organisation-has-members',
  'An organisation is closed by its last member.',
) {}

export class OrganisationIsClosed extends brokenRule(
  409,
  'organisation-is-closed',
  'The organisation is closed already.',
) {}

export class ParentIsNotYours extends brokenRule(
  403,
  'parent-is-not-yours',
  'A parent is named by someone who may edit the parent too.',
) {}

export class ParentIsBelow extends brokenRule(
  409,
  'parent-is-below',
  'An organisation cannot be a part of itself or of one of its own parts.',
) {}
