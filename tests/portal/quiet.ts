import { setTimeout as after } from 'node:timers/promises';
import type { Page, Request } from 'playwright-core';

const QUIET_MS = 500;
const LOOK_MS = 50;
const LONGEST_MS = 30_000;

/**
 * Tells when a page asks for nothing any more. Playwright's `networkidle` can be lost for good: when it was reached,
 * something small was asked, and then a frame came or went, as that of the silent sign-in does.
 */
export class Quiet {
  private readonly open = new Set<Request>();
  private since = Date.now();

  /** To be made before the page goes anywhere. */
  constructor(page: Page) {
    page.on('request', (request) => {
      // What the page before asked for does not count any more.
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) this.open.clear();
      this.open.add(request);
      this.since = Date.now();
    });
    const end = (request: Request) => {
      this.open.delete(request);
      this.since = Date.now();
    };
    page.on('requestfinished', end);
    page.on('requestfailed', end);
  }

  /** Waits until nothing was asked for half a second; says what is still asked after half a minute. */
  async reached(): Promise<void> {
    const began = Date.now();
    while (this.open.size > 0 || Date.now() - this.since < QUIET_MS) {
      if (Date.now() - began > LONGEST_MS) {
        const asked = [...this.open].map((request) => `${request.method()} ${new URL(request.url()).pathname}`);
        throw new Error(`Still asks after ${LONGEST_MS} ms: ${asked.join(', ') || 'one thing after another'}`);
      }
      await after(LOOK_MS);
    }
  }
}
