import { brokenRule } from '@hansa/contracts';

export class AlreadyEnrolled extends brokenRule(
  409,
  'already-enrolled',
  'A person has one enrolment at a time in a session.',
) {}
export class OrganisationIsNotYours extends brokenRule(
  403,
  'organisation-is-not-yours',
  'A person enrols for an organisation of which he is a member.',
) {}
export class ParticipantIsUnknown extends brokenRule(
  409,
  'participant-is-unknown',
  'Who enrols is known here by name and address: a moment after the account was opened it can be tried again.',
) {}
export class EnrolmentHasEnded extends brokenRule(
  409,
  'enrolment-has-ended',
  'An enrolment that has ended does not change any more.',
) {}
export class NothingIsOffered extends brokenRule(
  409,
  'nothing-is-offered',
  'Only a seat that is offered can be accepted or declined.',
) {}
export class OfferHasEnded extends brokenRule(
  409,
  'offer-has-ended',
  'An offer is accepted before it ends; after that the seat goes to the next in line.',
) {}
export class RequestIsDecided extends brokenRule(409, 'request-is-decided', 'A request is decided once.') {}
export class AddressIsNotVerified extends brokenRule(
  403,
  'email-is-not-verified',
  'Who enrols has an e-mail address that the identity provider has verified: offers of a seat go there.',
) {}
