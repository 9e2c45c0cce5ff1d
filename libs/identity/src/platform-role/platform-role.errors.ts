import { brokenRule } from '@hansa/contracts';

export class LastOperatorStays extends brokenRule(
  409,
  'last-operator-stays',
  'The platform always keeps at least one operator: name another one first.',
) {}

export class OperatorIsThere extends brokenRule(
  409,
  'operator-is-there',
  'There is an operator already, who can name others.',
) {}
