import type { ImportSeparator } from '@hansa/contracts';

/** What stands between the cells. */
export type Separator = ',' | ';' | '\t' | '|';

export const SEPARATORS: Record<ImportSeparator, Separator> = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' };

/** How a separator is called in the API. */
export function nameOfSeparator(separator: Separator): ImportSeparator {
  const [name] = Object.entries(SEPARATORS).find(([, sign]) => sign === separator)!;
  return name as ImportSeparator;
}

/** Where to read a file from. */
export interface Place {
  byte: number;
  /** Counted from 1. */
  line: number;
}
