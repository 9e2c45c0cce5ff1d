import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { brokenRule } from '@hansa/contracts';

export class SignInCannotBeChecked extends brokenRule(
  503,
  'sign-in-cannot-be-checked',
  'The identity provider cannot be reached, so nobody can be recognised for the moment.',
) {}

const KeySet = z.object({ keys: z.array(z.looseObject({ kid: z.string(), kty: z.string() })) });
const TOO_OLD = 10 * 60_000;
// A token with an unknown key asks for the keys anew: a few times at once, then only this often.
const ASKS_AT_ONCE = 3;
const ASKS_WITHIN = 30_000;
const PATIENCE = 5_000;

/**
 * The realm's public keys. New ones are fetched when a token names one, withdrawn ones are forgotten
 * within ten minutes; while the provider is away those that are known go on to count.
 */
export class SigningKeys {
  private keys = new Map<string, KeyObject>();
  private fetchedAt = 0;
  private asked: number[] = [];
  private fetching: Promise<void> | undefined;

  /** @param realmUrl as this process reaches it */
  constructor(private readonly realmUrl: string) {}

  /** The key, or undefined when the realm has none of that name. Throws `SignInCannotBeChecked`. */
  async find(kid: string): Promise<KeyObject | undefined> {
    const known = this.keys.get(kid);
    if (known && Date.now() - this.fetchedAt > TOO_OLD) void this.refresh().catch(() => undefined);
    if (known) return known;
    await this.refresh();
    return this.keys.get(kid);
  }

  private refresh(): Promise<void> {
    if (this.fetching) return this.fetching;
    const now = Date.now();
    this.asked = this.asked.filter((at) => now - at < ASKS_WITHIN);
    if (this.asked.length >= ASKS_AT_ONCE) {
      return this.fetchedAt ? Promise.resolve() : Promise.reject(new SignInCannotBeChecked());
    }
    this.asked.push(now);
    this.fetching = this.fetch().finally(() => (this.fetching = undefined));
    return this.fetching;
  }

  private async fetch(): Promise<void> {
    try {
      const answer = await fetch(`${this.realmUrl}/protocol/openid-connect/certs`, {
        signal: AbortSignal.timeout(PATIENCE),
      });
      const { keys } = KeySet.parse(await answer.json());
      const usable = keys.filter(({ kty, use }) => kty === 'RSA' && (use === undefined || use === 'sig'));
      this.keys = new Map(
        usable.map((key) => [key.kid, createPublicKey({ key: key as JsonWebKey, format: 'jwk' })] as const),
      );
      this.fetchedAt = Date.now();
    } catch {
      throw new SignInCannotBeChecked();
    }
  }
}
