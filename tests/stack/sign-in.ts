import { createHash, randomBytes } from 'node:crypto';

export interface Tokens {
  accessToken: string;
  refreshToken: string;
  idToken: string;
  /** Seconds that the access token is valid. */
  expiresIn: number;
}

const CLIENT = 'hansa-portal';

/** A browser of its own at Keycloak's pages: keeps cookies, follows redirects, fills in forms. */
export class SignInBrowser {
  private readonly cookies = new Map<string, string>();

  /** @param url the address of the edge, under which the portal will be as well */
  constructor(private readonly url: string) {}

  private get protocol(): string {
    return `${this.url}/realms/hansa/protocol/openid-connect`;
  }

  /**
   * Signs somebody in by authorisation code with PKCE (RFC 7636), through Keycloak's own form.
   * Throws `SignInRefused` with what the page says.
   * @param language `ui_locales`, such as `da`
   */
  async signIn(email: string, password: string, language = 'en'): Promise<Tokens> {
    const redirect = `${this.url}/signed-in`;
    const verifier = randomBytes(32).toString('base64url');
    const state = randomBytes(16).toString('base64url');
    const question = new URLSearchParams({
      ...{ client_id: CLIENT, redirect_uri: redirect, response_type: 'code', scope: 'openid', state },
      ...{ code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256' },
      ui_locales: language,
    });
    let answer = await this.visit(`${this.protocol}/auth?${question}`, redirect);
    if (answer.page !== undefined) {
      const form = formIn(answer.page);
      answer = await this.visit(form, redirect, new URLSearchParams({ username: email, password }));
    }
    if (answer.page !== undefined) throw new SignInRefused(whatItSays(answer.page));
    const back = new URL(answer.address).searchParams;
    const code = back.get('code');
    if (!code || back.get('state') !== state) throw new SignInRefused(back.get('error_description') ?? `${back}`);
    return this.tokens({ grant_type: 'authorization_code', redirect_uri: redirect, code, code_verifier: verifier });
  }

  /** New tokens for a refresh token, which counts once. */
  refresh(refreshToken: string): Promise<Tokens> {
    return this.tokens({ grant_type: 'refresh_token', refresh_token: refreshToken });
  }

  /** Ends the session at Keycloak, as the portal will. */
  async signOut({ idToken }: Tokens): Promise<void> {
    const home = `${this.url}/`;
    const question = new URLSearchParams({ id_token_hint: idToken, post_logout_redirect_uri: home });
    const { page } = await this.visit(`${this.protocol}/logout?${question}`, home.slice(0, -1));
    if (page !== undefined) throw new SignInRefused(whatItSays(page));
  }

  /** The page that a browser in which nobody is signed in gets. */
  async signInPage(language: string): Promise<string> {
    const question = new URLSearchParams({
      ...{ client_id: CLIENT, redirect_uri: `${this.url}/signed-in`, response_type: 'code', scope: 'openid' },
      ...{ code_challenge: 'x'.repeat(43), code_challenge_method: 'S256', ui_locales: language },
    });
    const { page } = await this.visit(`${this.protocol}/auth?${question}`, `${this.url}/signed-in`);
    return page ?? '';
  }

  private async tokens(question: Record<string, string>): Promise<Tokens> {
    const answer = await fetch(`${this.protocol}/token`, {
      method: 'POST',
      body: new URLSearchParams({ client_id: CLIENT, ...question }),
    });
    const body = (await answer.json()) as Record<string, string> & { expires_in: number };
    if (!answer.ok) throw new SignInRefused(`${body['error']}: ${body['error_description']}`);
    return {
      accessToken: body['access_token']!,
      refreshToken: body['refresh_token']!,
      idToken: body['id_token']!,
      expiresIn: body.expires_in,
    };
  }

  /** Follows redirects to a page, or up to an address that begins with `end`, which is not visited. */
  private async visit(
    address: string,
    end: string,
    form?: URLSearchParams,
  ): Promise<{ address: string; page?: string }> {
    let body = form;
    for (;;) {
      const answer = await fetch(address, {
        method: body ? 'POST' : 'GET',
        ...(body ? { body } : {}),
        redirect: 'manual',
        headers: { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      });
      for (const cookie of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        if (value && !/max-age=0/i.test(cookie)) this.cookies.set(name, value);
        else this.cookies.delete(name);
      }
      const page = await answer.text();
      const location = answer.headers.get('location');
      if (!location) return { address, page };
      address = new URL(location, address).href;
      body = undefined;
      if (address.startsWith(`${end}?`) || address === `${end}/`) return { address };
    }
  }
}

export class SignInRefused extends Error {}

function formIn(page: string): string {
  const action = /<form[^>]*\baction="([^"]+)"/.exec(page)?.[1];
  if (!action) throw new SignInRefused(whatItSays(page));
  return action.replaceAll('&amp;', '&');
}

function whatItSays(page: string): string {
  const words = page
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  return words.trim().slice(0, 500);
}
