/** The little of `oidc-provider` that is used here; it carries no types of its own. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export interface Client {
    clientId: string;
    grantTypeAllowed(type: string): boolean;
  }
  export interface Grant {
    accountId?: string;
    addOIDCScope(scope: string): void;
    addResourceScope(resource: string, scope: string): void;
    save(): Promise<string>;
  }
  export interface Context {
    type: string;
    status: number;
    body: unknown;
    req: IncomingMessage;
    res: ServerResponse;
    oidc: {
      client?: Client;
      session?: { accountId?: string; grantIdFor(clientId: string): string | undefined };
      params?: Record<string, string | undefined>;
      provider: Provider;
      route: string;
    };
  }
  export interface Interaction {
    uid: string;
    prompt: { name: string };
    params: Record<string, string | undefined>;
  }
  export class Provider {
    constructor(issuer: string, configuration: object);
    readonly issuer: string;
    readonly Client: { prototype: object };
    readonly Grant: {
      new (of: { accountId: string; clientId: string }): Grant;
      find(id: string): Promise<Grant | undefined>;
    };
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>;
    on(event: string, listener: (context: Context, error: Error) => void): this;
  }
  export const errors: { InvalidTarget: new () => Error };
}
