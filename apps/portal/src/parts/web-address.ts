/** People type `example.org`. What has a gap in it is no address, whatever a browser makes of it. */
export function withScheme(address: string): string {
  const text = address.trim();
  return text === '' || /\s/.test(text) || /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
}
