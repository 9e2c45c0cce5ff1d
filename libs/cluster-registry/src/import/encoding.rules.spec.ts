import { describe, expect, it } from '@jest/globals';
import type { Country, ImportEncoding } from '@hansa/contracts';
import { encoded } from '../testing/encoded.js';
import { ByteCounts } from './byte-counts.rules.js';
import { recogniseEncoding } from './encoding.rules.js';

function recognise(bytes: Uint8Array, country: Country = 'LV', given: ImportEncoding | null = null, chunk = 7) {
  const counts = new ByteCounts();
  for (let at = 0; at < bytes.length; at += chunk) counts.add(bytes.subarray(at, at + chunk));
  return recogniseEncoding(counts, country, given);
}

const TEXTS: Record<Country, string> = {
  DK: 'navn;land\nKlynge for grøn energi på Sjælland og Århus;DK\n',
  EE: 'name;country\nÕhusõidukite ja küberkaitse klaster Võrumaal, šokolaad;EE\n',
  FI: 'name;country\nMeriteollisuuden yrittäjät Åbo ja Pöytyä;FI\n',
  DE: 'name;country\nVerbund für Größe und Übermaß „Nord“;DE\n',
  IS: 'name;country\nÍslenski sjávarklasinn og þörungar á Húsavík, ðæ;IS\n',
  LV: 'name;country\nZaļo tehnoloģiju klasteris Rēzeknē, žīmes un ķīmija;LV\n',
  LT: 'name;country\nŽaliųjų technologijų klasteris Šiauliuose, įmonių sąjunga;LT\n',
  NO: 'name;country\nKlynge for havbruk i Tromsø på Sørlandet, æ;NO\n',
  PL: 'name;country\nKlaster Łódź: żywność i zdrowie, Gdańsk, mięśnie;PL\n',
  SE: 'name;country\nFörening för skärgårdens båtar i Göteborg, Åland;SE\n',
};
const OFFICES: Record<Country, ImportEncoding> = {
  ...{ DK: 'windows-1252', EE: 'windows-1257', FI: 'windows-1252', DE: 'windows-1252', IS: 'windows-1252' },
  ...{ LV: 'windows-1257', LT: 'windows-1257', NO: 'windows-1252', PL: 'windows-1250', SE: 'windows-1252' },
};

describe('the encoding of a file', () => {
  it.each(Object.entries(TEXTS) as [Country, string][])(
    'is recognised by its bytes, as the offices of %s write it',
    (country, text) => {
      const name = OFFICES[country];
      const found = recognise(encoded(text, name), country)!;
      expect(found.by).toBe('bytes');
      expect(new TextDecoder(found.name).decode(encoded(text, name))).toBe(text);
      expect(recognise(Buffer.from(text), country)).toEqual({ name: 'utf-8', by: 'bytes', mark: 0 });
    },
  );

  it('is recognised for Polish letters of another place, ISO 8859-2', () => {
    const bytes = encoded('Świętokrzyski klaster ĄŚŹ, żywność i łąka, źródło, śląsk, ąę', 'iso-8859-2');
    expect(recognise(bytes, 'PL')).toMatchObject({ name: 'iso-8859-2' });
  });

  it('is recognised by the mark at the beginning', () => {
    const text = '\ufeffname;country\nZaļais;LV';
    expect(recognise(Buffer.from(text))).toEqual({ name: 'utf-8', by: 'mark', mark: 3 });
    expect(recognise(encoded(text, 'utf-16le'))).toEqual({ name: 'utf-16le', by: 'mark', mark: 2 });
    expect(recognise(encoded(text, 'utf-16be'))).toEqual({ name: 'utf-16be', by: 'mark', mark: 2 });
  });

  it('of two bytes a character is recognised without a mark too', () => {
    expect(recognise(encoded(TEXTS.LV, 'utf-16le'))).toMatchObject({ name: 'utf-16le', mark: 0 });
    expect(recognise(encoded(TEXTS.LV, 'utf-16be'))).toMatchObject({ name: 'utf-16be', mark: 0 });
  });

  it('is UTF-8 still when a few of its characters are broken', () => {
    const broken = Buffer.concat([Buffer.from(TEXTS.LV.repeat(10)), Buffer.from([0xe4, 0x20])]);
    expect(recognise(broken)).toMatchObject({ name: 'utf-8' });
  });

  it('is what the sender says, if he says it', () => {
    expect(recognise(Buffer.from(TEXTS.LV), 'LV', 'iso-8859-4')).toEqual({ name: 'iso-8859-4', by: 'given', mark: 0 });
    expect(recognise(Buffer.from('\ufeffname'), 'LV', 'utf-8')).toEqual({ name: 'utf-8', by: 'given', mark: 3 });
  });

  it('is none for what is no text', () => {
    expect(recognise(Buffer.from('PK\u0003\u0004 a workbook'))).toBeNull();
    expect(recognise(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toBeNull();
    expect(recognise(Buffer.concat([Buffer.from('name'), Buffer.alloc(1), Buffer.from('x'.repeat(20))]))).toBeNull();
  });
});
