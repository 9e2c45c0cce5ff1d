export { removePostgres, startPostgres, type Postgres, type PostgresOptions } from './postgres/postgres.js';
export { DatabaseIsInUse, PostgresIsNotUsable } from './postgres/postgres.errors.js';
export { postgresPlaces, type PostgresPlaces } from './postgres/places.js';
export {
  createIdentityProvider,
  type IdentityProvider,
  type IdentityProviderOptions,
} from './identity-provider/identity-provider.js';
export type { Account, Accounts, SamplePerson } from './identity-provider/accounts.js';
export type { Keys } from './identity-provider/keys.js';
export { resourceOf } from './identity-provider/configuration.js';
export { refresh, signIn, type SignIn, type Tokens } from './identity-provider/sign-in.js';
export { mailbox, type Mail, type Mailbox } from './mailbox/mailbox.js';
