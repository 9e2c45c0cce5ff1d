import { brokenRule } from '@hansa/contracts';

export class InvitationIsForAnotherAddress extends brokenRule(
  403,
  'invitation-is-for-another-address',
  'The invitation was sent to another address than the one of your account.',
) {}

export class InvitationIsNotOpen extends brokenRule(
  409,
  'invitation-is-not-open',
  'The invitation has been answered, withdrawn or replaced, or its time is over.',
) {}

export class TooManyOpenInvitations extends brokenRule(
  409,
  'too-many-open-invitations',
  'The organisation has too many open invitations: withdraw some first.',
) {}

export class TermIsOver extends brokenRule(409, 'term-is-over', "A consultant's membership ends in the future.") {}
