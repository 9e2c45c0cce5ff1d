import { Language, type LocalisedText, NACE_REVISION } from '@hansa/contracts';
import type { ExportedCluster } from './export.queries.js';

/** W3C's vocabularies of organisations and of data catalogues, and schema.org for what they do not say. */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  org: 'http://www.w3.org/ns/org#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const COUNTRY = 'http://publications.europa.eu/resource/authority/country/';
const ALPHA_3: Record<string, string> = {
  ...{ DK: 'DNK', EE: 'EST', FI: 'FIN', DE: 'DEU', IS: 'ISL', LV: 'LVA', LT: 'LTU', NO: 'NOR', PL: 'POL', SE: 'SWE' },
};
const TYPES = 'https://www.iana.org/assignments/media-types/';
const FORMATS = [
  ['csv', 'text/csv'],
  ['jsonld', 'application/ld+json'],
  ['geojson', 'application/geo+json'],
] as const;

export interface Catalogue {
  /** The address of the registry's API, without a slash at its end. */
  base: string;
  /** The address of the licence. */
  licence: string;
  at: Date;
}

/** JSON-LD 1.1: the dataset (DCAT 3) and its clusters, each an organisation by W3C's ORG and by schema.org. */
export async function* jsonLdOf(pages: AsyncIterable<ExportedCluster[]>, catalogue: Catalogue): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[\n${JSON.stringify(datasetOf(catalogue))}`;
  for await (const page of pages) {
    yield page.map((cluster) => `,\n${JSON.stringify(nodeOf(cluster, catalogue.base))}`).join('');
  }
  yield '\n]}\n';
}

function datasetOf({ base, licence, at }: Catalogue) {
  return {
    '@id': `${base}/clusters`,
    '@type': 'dcat:Dataset',
    'dct:title': { '@value': 'Clusters around the Baltic Sea', '@language': 'en' },
    'dct:description': {
      '@value': 'The public profiles of the cluster registry. What is marked as sample was made up.',
      '@language': 'en',
    },
    'dct:license': { '@id': licence },
    'dct:modified': { '@value': at.toISOString(), '@type': 'xsd:dateTime' },
    'dct:spatial': Object.values(ALPHA_3).map((code) => ({ '@id': COUNTRY + code })),
    'dcat:distribution': FORMATS.map(([format, type]) => ({
      '@type': 'dcat:Distribution',
      'dcat:downloadURL': { '@id': `${base}/clusters/export.${format}` },
      'dcat:mediaType': { '@id': TYPES + type },
      'dct:license': { '@id': licence },
    })),
  };
}

function nodeOf({ id, record }: ExportedCluster, base: string) {
  const { acronym, services, website, country, region, place, longitude, latitude, founded, label, sectors } = record;
  return {
    '@id': `${base}/clusters/${id}`,
    '@type': ['org:OrganizationalCollaboration', 'schema:Organization'],
    'schema:name': inLanguages(record.name),
    ...(acronym !== null && { 'skos:altLabel': acronym }),
    'schema:description': inLanguages(record.summary),
    ...(services && { 'schema:makesOffer': { '@type': 'schema:Offer', 'schema:description': inLanguages(services) } }),
    ...(website !== null && { 'schema:url': { '@id': website } }),
    ...(founded !== null && { 'schema:foundingDate': { '@value': String(founded), '@type': 'xsd:gYear' } }),
    'schema:address': {
      '@type': 'schema:PostalAddress',
      'schema:addressCountry': country,
      ...(place !== null && { 'schema:addressLocality': place }),
      ...(region !== null && { 'schema:addressRegion': region }),
    },
    ...(region !== null && { 'dct:spatial': { '@id': `http://data.europa.eu/nuts/code/${region}` } }),
    ...(longitude !== null && {
      'schema:geo': {
        '@type': 'schema:GeoCoordinates',
        'schema:longitude': longitude,
        'schema:latitude': latitude,
      },
    }),
    'schema:category': sectors.map((code) => codeOf(code, `NACE Rev. ${NACE_REVISION}`)),
    'schema:keywords': record.themes,
    ...(label && { 'schema:award': `Cluster excellence: ${label.level}` }),
    'schema:member': record.members.map((member) => ({
      '@type': 'schema:Organization',
      'schema:name': member.name,
      'schema:additionalType': member.type,
      'schema:address': { '@type': 'schema:PostalAddress', 'schema:addressCountry': member.country },
    })),
    ...(record.publishedAt !== null && { 'dct:issued': { '@value': record.publishedAt, '@type': 'xsd:dateTime' } }),
    ...(record.sample && { 'schema:disambiguatingDescription': 'Sample data, made up.' }),
  };
}

const codeOf = (code: string, set: string) => ({
  '@type': 'schema:CategoryCode',
  'schema:codeValue': code,
  'schema:inCodeSet': set,
});

/** Our codes of languages are tags of BCP 47 too. */
function inLanguages({ texts }: LocalisedText) {
  return Language.options.flatMap((language) => {
    const held = texts[language];
    return held ? [{ '@value': held.text, '@language': language }] : [];
  });
}
