import type { CreateModuleInput } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';

/** Input for a module with one outcome and one material, in English and Swedish. */
export function aModule(values: Partial<CreateModuleInput> = {}): CreateModuleInput {
  return {
    ownerId: randomUUID(),
    code: `ADV-${Math.floor(Math.random() * 1e9)}`,
    level: 'advanced',
    scope: 'transnational',
    title: { original: 'en', texts: { en: 'Facilitating across borders', sv: 'Att leda över gränser' } },
    summary: { original: 'en', texts: { en: 'How clusters of several countries work together.' } },
    outcomes: [{ original: 'en', texts: { en: 'Plans a meeting of clusters from two countries.' } }],
    targetGroups: ['cluster-managers'],
    languages: ['en', 'sv'],
    hours: 14,
    materials: [
      {
        title: { original: 'en', texts: { en: 'Slides' } },
        url: 'https://regx.example/slides',
        kind: 'slides',
        language: 'en',
        licence: 'CC-BY-4.0',
      },
    ],
    ...values,
  };
}
