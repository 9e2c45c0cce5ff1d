import { brokenRule } from '@hansa/contracts';

export class AddressIsNotYours extends brokenRule(
  409,
  'address-is-not-yours',
  'To confirm, type the e-mail address of your own account.',
) {}

export class AdministratorHandsOverFirst extends brokenRule(
  409,
  'administrator-hands-over-first',
  'The last administrator of an organisation names another one, or closes it, before being erased.',
) {}
