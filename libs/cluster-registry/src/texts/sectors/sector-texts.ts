import type { Sector } from '@hansa/contracts';

/** A sector's name, and the everyday words by which people look for it where the name is not what they say. */
export type SectorTexts = Record<Sector['code'], readonly [name: string, ...words: string[]]>;
