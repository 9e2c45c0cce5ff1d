import type { User, UserManager } from 'oidc-client-ts';
import { interfaceLanguage } from '../language/languages.js';
import { wasHere } from './was-here.js';

/**
 * Who is signed in. Tokens are in memory alone and end with the page; they are renewed before they end. What is kept is
 * that somebody was signed in, so that a page that is loaded anew asks the identity provider, without a question to the
 * person. The library for it is loaded when it is needed.
 */
export type SignedIn = { state: 'asking' | 'out' | 'in' | 'ended'; user: User | null };

const listeners = new Set<() => void>();
let now: SignedIn = { state: wasHere.get() ? 'asking' : 'out', user: null };
let made: Promise<UserManager> | undefined;
let asked: Promise<void> | undefined;

export const signedIn = (): SignedIn => now;
export function onSignedIn(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function become(next: SignedIn): void {
  now = next;
  for (const listener of listeners) listener();
}

/** To be called once, before anything is asked of a service. */
export function startSession(): Promise<void> {
  asked ??= location.pathname === RETURN ? comeBack() : wasHere.get() ? askSilently() : Promise.resolve();
  return asked;
}

/** Whether somebody is still signed in at the identity provider. While it cannot be reached nobody knows. */
async function askSilently(): Promise<void> {
  try {
    const manager = await userManager();
    const user = await manager.signinSilent();
    become({ state: user ? 'in' : 'out', user });
  } catch (error) {
    if (saysNo(error)) {
      wasHere.set(null);
      become({ state: 'out', user: null });
    } else again();
  }
}

const saysNo = (error: unknown) => error instanceof Error && error.name === 'ErrorResponse';
const AGAIN_MS = 10_000;
function again(): void {
  const controller = new AbortController();
  const ask = () => {
    controller.abort();
    clearTimeout(timer);
    asked = askSilently();
  };
  const timer = setTimeout(ask, AGAIN_MS);
  window.addEventListener('online', ask, { signal: controller.signal });
}

/** Waits for the answer to whether somebody is signed in; renews a token that has ended. */
export async function accessToken(): Promise<string | undefined> {
  await startSession();
  const { user } = now;
  if (!user) return undefined;
  if (!user.expired) return user.access_token;
  return (await renew())?.access_token;
}

let renewing: Promise<User | null> | undefined;
/** New tokens without a question; null when the sign-in has ended, which the frame then says. */
export function renew(): Promise<User | null> {
  renewing ??= userManager()
    .then((manager) => manager.signinSilent())
    .then((user) => {
      become(user ? { state: 'in', user } : { state: 'ended', user: null });
      return user;
    })
    .catch(async (error: unknown) => {
      if (saysNo(error)) {
        // What it holds counts no more; the next silent sign-in asks the identity provider itself.
        await (await userManager()).removeUser();
        // It is said at once; the token that there is may be good for a moment.
        become({ state: 'ended', user: now.user?.expired === false ? now.user : null });
      }
      return null;
    })
    .finally(() => (renewing = undefined));
  return renewing;
}

/** Where the identity provider leads back to. */
export const RETURN = '/signed-in';
const CHANNEL = 'hansa.sign-in';

/** Leaves for the sign-in page, and comes back to where the person was. */
export async function signIn(to = here()): Promise<void> {
  const manager = await userManager();
  await manager.signinRedirect({ state: to, ui_locales: interfaceLanguage() });
}

/** Signs in again in a window of its own: what is typed on the page stays. False when that was not finished. */
export async function signInBeside(): Promise<boolean> {
  const opened = window.open('', 'hansa-sign-in', 'width=520,height=720');
  if (!opened) return false;
  const done = new Promise<boolean>((resolve) => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = () => resolve(true);
    const timer = setInterval(() => {
      if (opened.closed) {
        clearInterval(timer);
        setTimeout(() => resolve(false), 500);
      }
    }, 300);
  });
  opened.location.href = `${RETURN}?beside`;
  if (!(await done)) return false;
  return (await renew()) !== null;
}

export async function signOut(): Promise<void> {
  const manager = await userManager();
  wasHere.set(null);
  await manager.signoutRedirect();
}

async function comeBack(): Promise<void> {
  const manager = await userManager();
  const parameters = new URLSearchParams(location.search);
  if (parameters.has('beside')) return manager.signinRedirect({ state: 'beside', ui_locales: interfaceLanguage() });
  const user = await manager.signinRedirectCallback().catch(() => null);
  if (user) wasHere.set(true);
  if (user?.state === 'beside') {
    new BroadcastChannel(CHANNEL).postMessage('done');
    return window.close();
  }
  become({ state: user ? 'in' : 'out', user });
  history.replaceState(null, '', typeof user?.state === 'string' && user.state.startsWith('/') ? user.state : '/');
}

async function userManager(): Promise<UserManager> {
  made ??= (async () => {
    const [{ InMemoryWebStorage, UserManager, WebStorageStateStore }, settings] = await Promise.all([
      import('oidc-client-ts'),
      fetch('/api/v1/identity/sign-in').then((response) => response.json() as Promise<Settings>),
    ]);
    const manager = new UserManager({
      authority: settings.issuer,
      client_id: settings.clientId,
      redirect_uri: `${location.origin}${RETURN}`,
      silent_redirect_uri: `${location.origin}/silent.html`,
      post_logout_redirect_uri: `${location.origin}/`,
      scope: 'openid profile email',
      // `renew` does it: the same refresh token is never sent twice.
      automaticSilentRenew: false,
      accessTokenExpiringNotificationTimeInSeconds: 45,
      loadUserInfo: false,
      userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
      stateStore: new WebStorageStateStore({ store: sessionStorage }),
    });
    manager.events.addUserLoaded((user) => become({ state: 'in', user }));
    // Also where somebody only types and nothing is asked; after a sleep both come at once.
    manager.events.addAccessTokenExpiring(() => void renew());
    manager.events.addAccessTokenExpired(() => void accessToken());
    return manager;
  })();
  made.catch(() => (made = undefined));
  return made;
}

interface Settings {
  issuer: string;
  clientId: string;
}

const here = () => `${location.pathname}${location.search}${location.hash}`;
