import { type Application, definitionOf, inContext, type SampleData } from '@hansa/platform';
import { DOMAINS } from '../domains.js';

/**
 * Removes what is marked as sample, service by service, and leaves the rest. Identity comes last: the others' sample
 * data hangs on its people and organisations. Tells what it has removed.
 */
export async function removeSampleData({ app, databases }: Application, tell: (line: string) => void): Promise<void> {
  for (const module of [...DOMAINS].reverse()) {
    const { name, database, sample } = definitionOf(module);
    if (!sample) continue;
    const remover = app.get<SampleData>(sample, { strict: false });
    const counts = await inContext({ sample: false }, () =>
      databases.byClass.get(database)!.transaction((tx) => remover.remove(tx)),
    );
    for (const [what, count] of Object.entries(counts)) tell(`${name}: ${count} ${what}`);
  }
}
