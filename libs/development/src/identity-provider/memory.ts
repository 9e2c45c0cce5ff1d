type Payload = Record<string, unknown> & { uid?: string; grantId?: string; accountId?: string; consumed?: number };
type Entry = { payload: Payload; expiresAt: number };

const LIMIT = 50_000;

/** What `oidc-provider` remembers between two requests: bounded, oldest out first, gone with the process. */
export class Memory {
  private readonly entries = new Map<string, Entry>();

  /** An adapter as `oidc-provider` wants one, for one of its models. */
  readonly adapter = (model: string) => {
    const key = (id: string) => `${model}:${id}`;
    return {
      upsert: async (id: string, payload: Payload, expiresIn?: number) => {
        this.set(key(id), payload, expiresIn);
        if (model === 'Session') this.set(`uid:${payload.uid}`, { key: key(id) }, expiresIn);
      },
      find: async (id: string) => this.get(key(id)),
      findByUid: async (uid: string) => this.get(String(this.get(`uid:${uid}`)?.['key'])),
      findByUserCode: async () => undefined,
      consume: async (id: string) => {
        const payload = this.get(key(id));
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id: string) => void this.entries.delete(key(id)),
      revokeByGrantId: async (grantId: string) => this.forget((payload) => payload.grantId === grantId),
    };
  };

  /** Ends every session, grant and token of a person. */
  forgetAccount(accountId: string): void {
    this.forget((payload) => payload.accountId === accountId);
  }

  private set(key: string, payload: Payload, expiresIn?: number): void {
    this.entries.delete(key);
    this.entries.set(key, { payload, expiresAt: expiresIn ? Date.now() + expiresIn * 1000 : Infinity });
    if (this.entries.size > LIMIT) this.entries.delete(this.entries.keys().next().value!);
  }

  private get(key: string): Payload | undefined {
    const entry = this.entries.get(key);
    if (entry && entry.expiresAt > Date.now()) return entry.payload;
    this.entries.delete(key);
    return undefined;
  }

  private forget(unwanted: (payload: Payload) => boolean): void {
    for (const [key, { payload }] of this.entries) if (unwanted(payload)) this.entries.delete(key);
  }
}
