import type { Fact, FactInput, LocalisedInput } from '@hansa/contracts';
import { emptyText, type InAllLanguages, textToEdit, written } from '../parts/localised.js';
import { withScheme } from '../parts/web-address.js';

/** Evidence as a form holds it. */
export interface FactValues {
  /** Of the row alone, so that it stays the same one when another goes. */
  key: string;
  fact: LocalisedInput;
  figure: number | '';
  unit: string;
  source: { title: string; url: string };
}

export const emptyFact = (): FactValues => ({
  key: crypto.randomUUID(),
  fact: emptyText(),
  figure: '',
  unit: '',
  source: { title: '', url: '' },
});

export function factsToEdit<T extends { evidence: Fact[] }>(of: InAllLanguages<T>): FactValues[] {
  return of.thing.evidence.map(({ figure, unit, source }, index) => ({
    key: String(index),
    fact: textToEdit(of, ({ evidence }) => evidence[index]?.fact ?? null)!,
    figure: figure ?? '',
    unit: unit ?? '',
    source: { ...source },
  }));
}

export function factInput({ fact, figure, unit, source }: FactValues): FactInput {
  return {
    fact: written(fact),
    figure: figure === '' ? null : figure,
    unit: unit.trim() || null,
    source: { title: source.title, url: withScheme(source.url) },
  };
}
