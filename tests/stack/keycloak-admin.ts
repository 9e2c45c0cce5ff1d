import type { StackFacts } from './stack.js';

const PATIENCE = 20_000;

/** An account as the administration shows it. */
export interface KeycloakUser {
  id: string;
  email: string;
  enabled: boolean;
}

/** What an administrator of Keycloak does, from beside it: its administration is not reachable through the edge. */
export class KeycloakAdmin {
  private token: { value: string; until: number } | undefined;

  constructor(private readonly facts: Pick<StackFacts, 'keycloakUrl' | 'keycloakAdministrator'>) {}

  /** Asks `/admin/realms/hansa...`. Throws when the answer is an error. */
  async ask<T = unknown>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await fetch(`${this.facts.keycloakUrl}/admin/realms/hansa${path}`, {
      method,
      headers: { authorization: `Bearer ${await this.signedIn()}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const text = await answer.text();
    if (!answer.ok) throw new KeycloakRefuses(`${method} ${path}: ${answer.status} ${text}`, answer.status);
    return (text ? JSON.parse(text) : undefined) as T;
  }

  async find(email: string): Promise<KeycloakUser | undefined> {
    const query = new URLSearchParams({ email, exact: 'true', briefRepresentation: 'true' });
    const [found] = await this.ask<KeycloakUser[]>('GET', `/users?${query}`);
    return found;
  }

  /** Somebody who can sign in with this password; who is there already gets the name and the password. */
  async putPerson(person: { email: string; name: string; password: string; emailVerified?: boolean }): Promise<string> {
    const { email, name, password, emailVerified = true } = person;
    const [firstName, ...others] = name.split(' ');
    const account = {
      ...{ username: email, email, firstName, lastName: others.join(' '), emailVerified, enabled: true },
      credentials: [{ type: 'password', value: password, temporary: false }],
    };
    try {
      await this.ask('POST', '/users', account);
    } catch (error) {
      if (!(error instanceof KeycloakRefuses) || error.status !== 409) throw error;
      const known = await this.find(email);
      await this.ask('PUT', `/users/${known!.id}`, account);
    }
    return (await this.find(email))!.id;
  }

  /** Changes settings of the realm, such as `{ accessTokenLifespan: 5 }`. */
  async changeRealm(settings: Record<string, unknown>): Promise<void> {
    await this.ask('PUT', '', settings);
  }

  private async signedIn(): Promise<string> {
    if (this.token && this.token.until > Date.now()) return this.token.value;
    const { keycloakUrl, keycloakAdministrator: who } = this.facts;
    const answer = await fetch(`${keycloakUrl}/realms/master/protocol/openid-connect/token`, {
      method: 'POST',
      body: new URLSearchParams({
        ...{ grant_type: 'password', client_id: 'admin-cli', username: who.name, password: who.password },
      }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    const { access_token: value, expires_in: seconds } = (await answer.json()) as {
      access_token: string;
      expires_in: number;
    };
    if (!answer.ok) throw new KeycloakRefuses('The administrator cannot sign in', answer.status);
    this.token = { value, until: Date.now() + (seconds - 10) * 1000 };
    return value;
  }
}

export class KeycloakRefuses extends Error {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}
