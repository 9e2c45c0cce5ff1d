/**
 * A number as somebody typed, read out or pasted it: whatever the case, spaces and kind of hyphen, without the first part,
 * as an address. Null where there is none in it.
 */
export function readCertificateNumber(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  const [, year, body] = /(\d{4})([0-9A-Z]{8})$/.exec(plain) ?? [];
  return year ? `HANSA-${year}-${body}` : null;
}

/** Where anybody can check a certificate by its number. */
export const addressOf = (number: string): string => `${location.origin}/certificates/${number}`;
