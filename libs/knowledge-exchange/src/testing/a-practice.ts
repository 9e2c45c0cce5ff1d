import type { AddPracticeInput, FactInput, Language, LocalisedInput } from '@hansa/contracts';

/** A text in English, and in what other languages are told. */
export function inEnglish(text: string, others: Partial<Record<Language, string>> = {}): LocalisedInput {
  return { original: 'en', texts: { en: text, ...others } };
}

export function aFact(text: string, told: Partial<FactInput> = {}): FactInput {
  return {
    fact: inEnglish(text),
    source: { title: 'Yearly report', url: 'https://practices.example/report' },
    ...told,
  };
}

/** A practice with all that its checklist asks for. */
export function aPractice(told: Partial<AddPracticeInput> & { ownerId: string }): AddPracticeInput {
  return {
    outcome: 'good',
    title: inEnglish('Breakfasts of small firms', { da: 'Morgenmad for små virksomheder' }),
    summary: inEnglish('Firms of a cluster meet at one of them every month.', { da: 'Virksomheder mødes.' }),
    problem: inEnglish('Small firms did not know each other.'),
    done: inEnglish('Each firm opened its doors for an hour, in turn.'),
    evidence: [aFact('Firms that met began projects together.', { figure: 12, unit: 'projects' })],
    resources: inEnglish('Somebody who invites, and coffee.'),
    cost: { cents: 250_000, currency: 'DKK' },
    people: 0.2,
    challenges: inEnglish('Competitors did not come to each other.'),
    lessons: inEnglish('Begin with firms that do not compete.'),
    timescale: { from: '2023-01-01', to: null },
    place: { country: 'DK', region: 'DK041', city: 'Aarhus' },
    themes: ['internationalisation'],
    ...told,
  };
}

/** A failure with all that its checklist asks for. */
export function aFailure(told: Partial<AddPracticeInput> & { ownerId: string }): AddPracticeInput {
  return aPractice({
    outcome: 'failure',
    title: inEnglish('A shared salesman'),
    evidence: [],
    wentWrong: inEnglish('Nobody trusted him with his customers.'),
    doDifferently: inEnglish('Begin with markets that none of the firms is in.'),
    ...told,
  });
}
