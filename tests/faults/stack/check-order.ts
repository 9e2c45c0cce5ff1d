import type { Service } from '@hansa/contracts';
import type { Findings } from '../findings.js';
import { DOMAINS } from '../check-events.js';
import { handlersIn } from '@hansa/platform';

interface Published {
  id: string;
  key: string;
}

/** In every handler the events of a key had their effects in the order in which they were published. */
export async function checkOrder(findings: Findings): Promise<void> {
  for (const [service, module] of DOMAINS) {
    for (const { name, type } of handlersIn(module)) {
      const published = await findings.rows<Published>(
        type.split('.')[0] as Service,
        `select id::text, key from outbox where type = $1 and kind = 'event' order by outbox.sequence`,
        [type],
      );
      // The server notes when each transaction was committed; in microseconds since 1970.
      const effects = await findings.rows<{ id: string; at: string }>(
        service,
        `select event_id::text as id, (extract(epoch from pg_xact_commit_timestamp(xmin)) * 1e6)::bigint::text as at
         from inbox where handler = $1`,
        [name],
      );
      const at = new Map(effects.map((effect) => [effect.id, BigInt(effect.at)]));
      for (const [key, events] of Map.groupBy(published, (event) => event.key)) {
        const times = events.flatMap(({ id }) => at.get(id) ?? []);
        const early = outOfTurn(times);
        findings.check(
          early < 0,
          `${service}, ${name}: event ${early + 1} of ${key} came before the one that it follows`,
        );
        findings.looked('events that followed another of their key', Math.max(0, times.length - 1));
      }
    }
  }
}

/** The place of the first that is before the one that it follows; -1 when there is none. */
export function outOfTurn(times: readonly bigint[]): number {
  return times.findIndex((time, index) => index > 0 && time < times[index - 1]!);
}
