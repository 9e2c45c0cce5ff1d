import { type Fact, type FactInput, type Language, type LocalisedText, renderText, writeTexts } from '@hansa/contracts';

/** A fact as it is kept. */
export interface StoredFact {
  fact: LocalisedText;
  figure: number | null;
  unit: string | null;
  source: FactInput['source'];
}

/** A fact continues the one that says the same in its original, or else the one that stood in its place. */
export function writeFacts(inputs: readonly FactInput[], before: readonly StoredFact[] = []): StoredFact[] {
  return inputs.map(({ fact, figure = null, unit = null, source }, at) => {
    const { original, texts } = fact;
    const same = before.find((held) => held.fact.texts[original]?.text === texts[original]);
    return { fact: writeTexts(fact, (same ?? before[at])?.fact), figure, unit, source };
  });
}

export function renderFacts(facts: readonly StoredFact[], languages: readonly Language[]): Fact[] {
  return facts.map(({ fact, ...rest }) => ({ ...rest, fact: renderText(fact, languages) }));
}
