import { type DataOf, ModuleIntegrated, type Received } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { inLanguages } from './resources.js';

type Data = DataOf<typeof ModuleIntegrated>;

function localised(texts: Parameters<typeof inLanguages>[0]): Data['title'] {
  const { original } = inLanguages(texts);
  const held = Object.entries(texts).map(([language, text]) => [language, { text, origin: 'human' }]);
  return { original, version: 1, texts: Object.fromEntries(held) } as Data['title'];
}

/** A material of a module, by its English title. */
export function aMaterial(title: string, told: Partial<Data['materials'][number]> = {}): Data['materials'][number] {
  return {
    materialId: randomUUID(),
    title: localised({ en: title }),
    url: 'https://modules.example/material',
    kind: 'slides',
    language: 'en',
    licence: 'CC-BY-SA-4.0',
    ...told,
  };
}

/** A version of a module that was integrated. */
export function anIntegration(told: Partial<Data> = {}): Received<typeof ModuleIntegrated> {
  const data: Data = {
    moduleId: randomUUID(),
    code: 'ADV-1',
    level: 'advanced',
    scope: 'transnational',
    ownerId: randomUUID(),
    moduleVersionId: randomUUID(),
    number: 1,
    title: localised({
      en: 'Facilitation across borders',
      sv: 'Facilitering över gränser',
      lv: 'Fasilitācija pāri robežām',
    }),
    summary: localised({ en: 'How clusters of several countries find common ground.' }),
    languages: ['en'],
    materials: [aMaterial('Slides of the first day')],
    sample: false,
    integratedAt: '2026-03-02T10:00:00.000Z',
    ...told,
  };
  return {
    id: randomUUID(),
    type: ModuleIntegrated.type,
    key: data.moduleId,
    time: data.integratedAt,
    sequence: '1',
    data,
  };
}
