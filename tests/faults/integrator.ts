import { ModuleIntegrated, writeTexts } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import type { Hansa } from './hansa.js';
import type { Ledger } from './ledger.js';
import type { World } from './world.js';
import { inEnglish } from './words.js';

export const MATERIALS = 3;

/**
 * Publishes again and again (with a rest in ms between) that a module was integrated, as a transaction of the training would. A real integration
 * takes pilots, evaluations and a vote: too long for one to fall between two kills.
 */
export async function integrateUntil(
  stopped: () => boolean,
  hansa: Hansa,
  world: World,
  ledger: Ledger,
  rest = 30,
): Promise<void> {
  while (!stopped()) {
    const entry = ledger.begin('integration', randomUUID());
    const row = {
      ...{ id: randomUUID(), kind: 'event', type: ModuleIntegrated.type, sample: false, anonymous: false },
      ...{ key: entry.about, data: integrated(entry.about!, entry.mark, world.providerId) },
    };
    try {
      await hansa.query('training', 'select outbox_write($1::jsonb)', [JSON.stringify([row])]);
      entry.state = 'acknowledged';
    } catch {
      // The database was killed, perhaps after it had committed: the entry stays open.
    }
    await new Promise((resolve) => setTimeout(resolve, rest));
  }
}

function integrated(moduleId: string, mark: string, ownerId: string) {
  const text = (words: string) => writeTexts(inEnglish(words));
  return ModuleIntegrated.data.parse({
    ...{ moduleId, ownerId, moduleVersionId: moduleId, number: 1, level: 'basic', scope: 'transnational' },
    ...{ code: `M-${mark.replace(/\D/g, '')}`, title: text(mark), summary: text('Integrated.'), languages: ['en'] },
    ...{ sample: false, integratedAt: new Date().toISOString() },
    materials: Array.from({ length: MATERIALS }, (_, n) => ({
      ...{ materialId: randomUUID(), title: text(`${mark} material ${n}`), url: 'https://faults.example/' },
      ...{ kind: 'slides', language: 'en', licence: 'CC-BY-4.0' },
    })),
  });
}
