import { checkAll } from '../check-all.js';
import { Findings } from '../findings.js';
import { until } from '../until.js';
import { checkLog } from './check-log.js';
import { checkOrder } from './check-order.js';
import { isMailed } from './mailed.js';
import type { Scene } from './scene.js';
import { PREFIX } from './stack-hansa.js';

/** Sends again what had no answer, waits for rest, and compares everything with what people were told. */
export async function checkStack({ hansa, world, crowd }: Scene): Promise<Findings> {
  const { ledger } = crowd;
  await crowd.sendAgain();
  await hansa.quiet();
  await until('all mails are sent', () => isMailed(hansa));
  const findings = new Findings(hansa, ledger, world);
  await checkAll(findings);
  await checkOrder(findings);
  await checkLog(findings, hansa.stack.facts.kafkaBrokers, PREFIX);
  const open = ledger.entries.filter((entry) => entry.state === 'open' && entry.again);
  findings.check(open.length === 0, `${open.length} writes sent again had no answer although everything ran`);
  return findings;
}
