/**
 * Of every answer. Constant, because @fastify/helmet works them out anew for each request: docs/adr/0009.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

/** The pages that browse the API load their own script and styles, from here, and get a token from the issuer. */
export const referenceCsp = (issuer: string): string =>
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  `connect-src 'self' ${new URL(issuer).origin}; ` +
  "font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
