import { describe, expect, it } from '@jest/globals';
import type { MaterialInput } from '@hansa/contracts';
import { MaterialIsUnknown } from './module.errors.js';
import { writeContent, writeMaterials } from './module.rules.js';

const slides: MaterialInput = {
  title: { original: 'en', texts: { en: 'Slides' } },
  url: 'https://regx.example/slides',
  kind: 'slides',
  language: 'en',
  licence: 'CC-BY-4.0',
};

describe('the materials of a version', () => {
  it('get an id that stays when they change', () => {
    const before = writeMaterials([slides], [], () => 'one');
    const after = writeMaterials(
      [{ ...slides, id: 'one', url: 'https://regx.example/moved' }, slides],
      before,
      () => 'two',
    );
    expect(after.map(({ id, url }) => [id, url])).toEqual([
      ['one', 'https://regx.example/moved'],
      ['two', 'https://regx.example/slides'],
    ]);
  });

  it('cannot take the id of a stranger', () => {
    expect(() => writeMaterials([{ ...slides, id: 'stranger' }], [], () => 'one')).toThrow(MaterialIsUnknown);
  });

  it('keep the age of their translations', () => {
    const title = { original: 'en' as const, texts: { en: 'Slides', sv: 'Bilder' } };
    const before = writeMaterials([{ ...slides, title }], [], () => 'one');
    const [after] = writeMaterials(
      [{ ...slides, id: 'one', title: { ...title, texts: { en: 'All slides', sv: 'Bilder' } } }],
      before,
      () => 'two',
    );
    expect(after?.title).toMatchObject({ version: 2, texts: { sv: { translates: 1 } } });
  });
});

describe('what is written of a version', () => {
  it('leaves out what was left out', () => {
    expect(writeContent({ hours: 7 }, {}, () => 'one')).toEqual({ hours: 7 });
  });
});
