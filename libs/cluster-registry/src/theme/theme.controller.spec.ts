import { describe, expect, it } from '@jest/globals';
import { KnownThemes, NAMED_THEMES } from '@hansa/contracts';
import { ThemeController } from './theme.controller.js';

describe('the list of themes', () => {
  it("is in the reader's language, in the order of its alphabet", () => {
    const { items } = KnownThemes.parse(new ThemeController().list(['et']));
    expect(items).toHaveLength(NAMED_THEMES.length);
    expect(items[0]).toEqual({ theme: 'batteries', name: 'Akud' });
    expect(items.at(-1)).toEqual({ theme: 'joint-calls', name: 'Ühised taotlusvoorud' });
  });
});
