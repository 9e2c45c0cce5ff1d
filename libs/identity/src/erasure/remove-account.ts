import { z } from 'zod';

const PATIENCE = 5_000;
const Token = z.object({ access_token: z.string() });
const Problem = z.object({ error: z.string() });

/** A realm and the client that may administer its accounts (Keycloak: role `manage-users`). */
export interface Realm {
  /** As this process reaches it: `https://id.example/realms/hansa`. */
  url: string;
  clientId: string;
  clientSecret: string;
}

/** Removes an account at the identity provider; one that is gone already is fine. Throws when that is not certain. */
export async function removeAccount(realm: Realm, personId: string): Promise<void> {
  const answer = await fetch(`${adminUrl(realm.url)}/users/${personId}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${await tokenFor(realm)}` },
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (answer.ok || (answer.status === 404 && (await saysThatUserIsUnknown(answer)))) return;
  throw new Error(`the identity provider answered ${answer.status} to the removal of an account`);
}

/** `https://id.example/realms/hansa` is administered at `https://id.example/admin/realms/hansa`. */
export function adminUrl(realmUrl: string): string {
  const place = realmUrl.lastIndexOf('/realms/');
  if (place < 0) throw new Error('ISSUER does not end in /realms/<realm>, so its accounts cannot be administered');
  return `${realmUrl.slice(0, place)}/admin${realmUrl.slice(place)}`;
}

async function tokenFor({ url, clientId, clientSecret }: Realm): Promise<string> {
  if (!clientSecret) throw new Error('IDENTITY_ADMIN_CLIENT_SECRET is not set, so accounts cannot be removed');
  const answer = await fetch(`${url}/protocol/openid-connect/token`, {
    method: 'POST',
    headers: { authorization: basic(clientId, clientSecret) },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!answer.ok) throw new Error(`the identity provider answered ${answer.status} to IDENTITY_ADMIN_CLIENT_ID`);
  return Token.parse(await answer.json()).access_token;
}

/** RFC 6749, 2.3.1: both parts are form-encoded first. */
function basic(id: string, secret: string): string {
  return `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`;
}

// A proxy that hides the administration answers 404 as well, and then nothing has been removed.
async function saysThatUserIsUnknown(answer: Response): Promise<boolean> {
  const problem = Problem.safeParse(await answer.json().catch(() => undefined));
  return problem.success && /user not found/i.test(problem.data.error);
}
