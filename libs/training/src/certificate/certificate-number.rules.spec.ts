import { describe, expect, it } from '@jest/globals';
import { randomInt } from 'node:crypto';
import { isCertificateNumber, newCertificateNumber } from './certificate-number.rules.js';

const CHARACTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const aNumber = () => newCertificateNumber(2026, (max) => randomInt(max));

describe("a certificate's number", () => {
  it('names the year and can be read aloud', () => {
    expect(aNumber()).toMatch(/^HANSA-2026-[2-9A-HJKMNP-Z]{8}$/);
  });

  it('checks itself', () => {
    for (let i = 0; i < 200; i += 1) expect(isCertificateNumber(aNumber())).toBe(true);
  });

  it('notices every single character that is mistyped', () => {
    const number = aNumber();
    for (let at = 11; at < number.length; at += 1) {
      for (const wrong of CHARACTERS.replace(number[at]!, '')) {
        expect(isCertificateNumber(number.slice(0, at) + wrong + number.slice(at + 1))).toBe(false);
      }
    }
    expect(isCertificateNumber(number.replace('2026', '2027'))).toBe(false);
  });

  it('notices two neighbours that changed places', () => {
    const number = newCertificateNumber(
      2026,
      (() => {
        let n = 3;
        return () => (n += 2);
      })(),
    );
    for (let at = 11; at < number.length - 2; at += 1) {
      const swapped = number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2);
      expect(isCertificateNumber(swapped)).toBe(swapped === number);
    }
  });

  it('is nothing else', () => {
    for (const text of ['', 'HANSA-2026-', 'HANSA-2026-0000000I', '4711'])
      expect(isCertificateNumber(text)).toBe(false);
  });
});
