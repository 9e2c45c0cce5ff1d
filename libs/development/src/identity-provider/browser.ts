/** Keeps cookies by their path and follows redirects, as a browser does. */
export class Browser {
  /** What the last answer showed. */
  page = '';
  private readonly cookies = new Map<string, { path: string; pair: string }>();

  /** Follows redirects from `address` to the page that answers, or up to `end`, which is not visited. */
  async follow(address: string, end: string, form?: URLSearchParams): Promise<string> {
    let body = form;
    for (;;) {
      const response = await fetch(address, {
        method: body ? 'POST' : 'GET',
        body,
        redirect: 'manual',
        headers: { cookie: this.cookiesFor(new URL(address).pathname), accept: 'text/html' },
      });
      this.page = await response.text();
      this.keep(response);
      const location = response.headers.get('location');
      if (!location && (response.status !== 200 || form)) {
        throw new Error(`${response.status} from ${address}: ${this.complaint()}`);
      }
      if (!location) return address;
      address = new URL(location, address).href;
      body = undefined;
      if (address.startsWith(`${end}?`)) return address;
    }
  }

  /** What a page of ours says is wrong; else all that was answered. */
  private complaint(): string {
    return (
      /class="error"[^>]*>([^<]*)|Technical detail[\s\S]*?>([^<]*)/.exec(this.page)?.slice(1).join('') ?? this.page
    );
  }

  private keep(response: Response): void {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const path = /;\s*path=([^;]+)/i.exec(cookie)?.[1] ?? '/';
      this.cookies.set(`${pair.split('=')[0]} ${path}`, { path, pair });
    }
  }

  private cookiesFor(path: string): string {
    return [...this.cookies.values()]
      .filter((cookie) => path.startsWith(cookie.path) && !cookie.pair.endsWith('='))
      .map(({ pair }) => pair)
      .join('; ');
  }
}
