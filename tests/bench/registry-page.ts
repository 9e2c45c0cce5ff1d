import type { ComparedSearch, MeasuredMap, MeasuredRegistry } from './registry.js';

const thousands = (value: number) => Math.round(value).toLocaleString('en-GB');

/** The part of `docs/benchmarks.md` about how the registry grows. */
export function registrySection(measured: readonly MeasuredRegistry[]): string {
  const large = measured.at(-1)!;
  return `## How the registry grows

Faceted search over clusters made up by SQL and written through the very triggers that index them
(${measured.map(({ clusters, written }) => `${written.toFixed(1)} ms each up to ${thousands(clusters)}`).join(', ')}, two at a time).
Hansa, signed in, against bare Fastify and \`pg\` with the same statement, 8 connections; "database" is the statement alone,
when nobody else asks. The aim of the ratio is 0.7.

| Clusters | Search | found | database | Hansa a second | bare | ratio |
| --- | --- | --- | --- | --- | --- | --- |
${measured.flatMap(({ clusters, searches }) => searches.map((search) => row(clusters, search))).join('\n')}

- All facets without a filter, and under countries, sizes, labels and states, are sums that are kept: their cost does not
  grow with the clusters, only with the combinations that there are.
- Under a region, a sector or a theme the other facets of that kind are counted over what is found; the rest is kept.
- With words everything is counted over what is found. Ranking is bounded (20,000 by the head of their document, 300 by all
  of it), counting is not: a word that is in a quarter of two hundred thousand clusters costs some hundreds of milliseconds.

The map's answers over ${thousands(large.clusters)} clusters; the aim is below 100 kB at every zoom. The screen is 1,024 by 768 pixels
around Øresund.

| Zoom | whole: features | kB | ms | screen: features | kB | ms |
| --- | --- | --- | --- | --- | --- | --- |
${large.maps.map(mapRow).join('\n')}

The whole map counts the squares of all clusters from an index alone; a screen reads only what lies between its west and its
east.
`;
}

function row(clusters: number, { search, total, database, ours, bare, ratio }: ComparedSearch): string {
  const rate = (value: number) => (value < 100 ? value.toFixed(1) : thousands(value));
  return `| ${[thousands(clusters), search, thousands(total), `${database.toFixed(0)} ms`, rate(ours), rate(bare), `**${ratio.toFixed(2)}**`].join(' | ')} |`;
}

function mapRow({ zoom, whole, screen }: MeasuredMap): string {
  const told = ({ features, bytes, milliseconds }: MeasuredMap['whole']) =>
    [features, (bytes / 1000).toFixed(1), milliseconds.toFixed(0)].join(' | ');
  return `| ${zoom} | ${told(whole)} | ${told(screen)} |`;
}
