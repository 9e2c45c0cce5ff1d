import { openChromium } from '@hansa/test-portal/chromium';
import { startSamplePlatform } from '@hansa/test-portal/sample-platform';
import lighthouse from 'lighthouse';
import { createServer } from 'node:net';
import { loadavg } from 'node:os';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface MeasuredPage {
  path: string;
  /** 0 to 100 each, the median of the rounds. */
  scores: Record<(typeof CATEGORIES)[number], number>;
  /** Of the median of the rounds, in milliseconds. */
  firstPaint: number;
  largestPaint: number;
  blocked: number;
  /** Kilobytes over the network, all and of JavaScript. */
  all: number;
  script: number;
}

export interface MeasuredPortal {
  load: number;
  rounds: number;
  pages: MeasuredPage[];
}

/** Five public pages with the sample data, as Lighthouse sees them on a slow phone (its default). */
export async function measurePortal(rounds: number, tell: (line: string) => void): Promise<MeasuredPortal> {
  const [load = 0] = loadavg();
  const port = await freePort();
  const [platform, browser] = await Promise.all([
    startSamplePlatform(),
    openChromium([`--remote-debugging-port=${port}`]),
  ]);
  try {
    const practices = await platform.stranger.get('/knowledge-exchange/practices?limit=1');
    const pages: MeasuredPage[] = [];
    for (const path of ['/', '/training', '/clusters', `/practices/${practices.body.items[0].id}`, '/about']) {
      const seen: MeasuredPage[] = [];
      for (let round = 0; round < rounds; round++) seen.push(await measurePage(platform.url, path, port));
      pages.push(median(seen));
      tell(`${path}: ${CATEGORIES.map((category) => `${category} ${pages.at(-1)!.scores[category]}`).join(', ')}`);
    }
    return { load, rounds, pages };
  } finally {
    await browser.close();
    await platform.close();
  }
}

async function measurePage(url: string, path: string, port: number): Promise<MeasuredPage> {
  const result = await lighthouse(`${url}${path}`, { port, onlyCategories: [...CATEGORIES], logLevel: 'error' });
  const { categories, audits } = result!.lhr;
  const number = (name: string) => Number(audits[name]?.numericValue ?? Number.NaN);
  const requests = (
    audits['network-requests']?.details as unknown as { items: { resourceType: string; transferSize: number }[] }
  ).items;
  const size = (of = requests) => of.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000;
  return {
    path: path.replace(/[0-9a-f-]{36}/, '…'),
    scores: Object.fromEntries(
      CATEGORIES.map((category) => [category, Math.round((categories[category]?.score ?? 0) * 100)]),
    ) as MeasuredPage['scores'],
    firstPaint: number('first-contentful-paint'),
    largestPaint: number('largest-contentful-paint'),
    blocked: number('total-blocking-time'),
    all: size(),
    script: size(requests.filter(({ resourceType }) => resourceType === 'Script')),
  };
}

function median(pages: MeasuredPage[]): MeasuredPage {
  const sorted = [...pages].sort((one, other) => one.scores.performance - other.scores.performance);
  return sorted[Math.floor(sorted.length / 2)]!;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}
