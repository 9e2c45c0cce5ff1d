import { CATEGORIES, type MeasuredPortal } from './measure.js';

/** The section's heading, by which it is found in the page. */
export const PORTAL_HEADING = '## The portal';

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
const AIMS = { performance: 90, accessibility: 95, 'best-practices': 95, seo: 95 } as const;

/** The part of `docs/benchmarks.md` about pages in a browser. */
export function portalSection({ load, rounds, pages }: MeasuredPortal): string {
  return `${PORTAL_HEADING}

Five public pages with the sample data, served by standalone, as Lighthouse sees them on a slow phone (its default: four
times slower than this machine, 1.6 Mbit/s, 150 ms there and back); of ${rounds} rounds the median by performance.
\`npm run bench -- 3 portal\` measures this section alone. Before it began ${load.toFixed(1)} other processes wanted the
processors.

| Page | ${CATEGORIES.join(' | ')} | first paint | largest paint | blocked | over the network | of it JavaScript |
| --- | ${CATEGORIES.map(() => '---').join(' | ')} | --- | --- | --- | --- | --- |
${pages
  .map(
    (page) =>
      `| \`${page.path}\` | ${CATEGORIES.map((category) => `**${page.scores[category]}**`).join(' | ')} | ` +
      `${seconds(page.firstPaint)} | ${seconds(page.largestPaint)} | ${Math.round(page.blocked)} ms | ` +
      `${Math.round(page.all)} kB | ${Math.round(page.script)} kB |`,
  )
  .join('\n')}
| Aim | ${CATEGORIES.map((category) => AIMS[category]).join(' | ')} | | | | | 250 kB |
`;
}
