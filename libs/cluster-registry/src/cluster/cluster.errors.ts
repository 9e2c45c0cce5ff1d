import { brokenRule } from '@hansa/contracts';

export class OrganisationKeepsAProfile extends brokenRule(
  409,
  'organisation-keeps-a-profile',
  'An organisation keeps one profile that is not withdrawn; agencies and business-support organisations may keep several.',
) {}

export class CountryIsNotTheOwners extends brokenRule(
  409,
  'country-is-not-the-owners',
  'A profile is of the country of the organisation that keeps it.',
) {}

export class RegionIsUnknown extends brokenRule(
  409,
  'region-is-unknown',
  'The region must be one of NUTS 2024 in the cluster’s country.',
) {}

export class PositionIsElsewhere extends brokenRule(
  409,
  'position-is-elsewhere',
  'The position must lie in the cluster’s country.',
) {}

export class ProfileIsBeingValidated extends brokenRule(
  409,
  'profile-is-being-validated',
  'A submitted profile stays as it is until it is validated, returned or taken back.',
) {}

export class ProfileIsWithdrawn extends brokenRule(
  409,
  'profile-is-withdrawn',
  'A withdrawn profile stays as it is; a new one can be begun.',
) {}

export class ProfileIsNoDraft extends brokenRule(
  409,
  'profile-is-no-draft',
  'Only a draft that was never submitted can be discarded; a profile can be withdrawn.',
) {}

export class ProfileIsIncomplete extends brokenRule(
  409,
  'profile-is-incomplete',
  'Something that every profile needs is still missing.',
) {}

export class ProfileCannotBeSubmitted extends brokenRule(
  409,
  'profile-cannot-be-submitted',
  'Only a draft, a returned or an expired profile can be submitted.',
) {}

export class ProfileIsNotSubmitted extends brokenRule(
  409,
  'profile-is-not-submitted',
  'Only a submitted profile can be validated, returned or taken back; a public one is returned when it no longer meets what it rests on.',
) {}

export class ProfileIsNotPublic extends brokenRule(
  409,
  'profile-is-not-public',
  'Only a published or emerging profile can be reconfirmed.',
) {}

export class ProfileWasNeverSubmitted extends brokenRule(
  409,
  'profile-was-never-submitted',
  'A draft that was never submitted is discarded, not withdrawn.',
) {}

export class ConflictOfInterest extends brokenRule(
  409,
  'conflict-of-interest',
  'A validator does not decide about a profile that he began or that an organisation that he belongs to keeps.',
) {}

export class CriteriaAreNotMet extends brokenRule(
  409,
  'criteria-are-not-met',
  'The profile meets neither the criteria nor those of an emerging cluster with a plan for the rest, and no agency vouches for it.',
) {}

export class PlanCannotBePutOff extends brokenRule(
  409,
  'plan-cannot-be-put-off',
  'The plan of an emerging cluster is carried out by the days that it was published with; no step is put off or dropped.',
) {}

export class OrganisationCannotTakeOver extends brokenRule(
  409,
  'organisation-cannot-take-over',
  'A profile is handed over to a cluster organisation of the same country that keeps none.',
) {}
