import { KeycloakAdmin } from './keycloak-admin.js';
import type { StackFacts } from './stack.js';

/** Longer than a journey takes; its people stay signed in. */
const TOKEN_SECONDS = 1800;

/**
 * Hundreds of people sign in, and no password guards anything: the hash that is meant to cost an attacker time would
 * cost most of the run. And a journey signs in once. The rest of the realm is as it is deployed.
 */
export async function prepareKeycloak(facts: StackFacts): Promise<void> {
  await new KeycloakAdmin(facts).changeRealm({
    passwordPolicy: 'hashAlgorithm(pbkdf2-sha512) and hashIterations(1) and length(12)',
    accessTokenLifespan: TOKEN_SECONDS,
  });
}
