import { brokenRule } from '@hansa/contracts';

export class LastAdministratorStays extends brokenRule(
  409,
  'last-administrator-stays',
  'An organisation always keeps at least one administrator: name another one first.',
) {}

export class ConsultantIsNoAdministrator extends brokenRule(
  409,
  'consultant-is-no-administrator',
  'A consultant acts in one thing only and cannot be an administrator.',
) {}

export class AlreadyMember extends brokenRule(
  409,
  'already-member',
  'Whoever reads this address may do all of this already.',
) {}
