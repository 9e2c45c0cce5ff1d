import { brokenRule } from '@hansa/contracts';

export class AccountIsErased extends brokenRule(
  403,
  'account-is-erased',
  'What Hansa held about this account has been erased; it cannot come back.',
) {}

export class EmailIsNotVerified extends brokenRule(
  403,
  'email-is-not-verified',
  'This needs an e-mail address that the identity provider has verified.',
) {}
