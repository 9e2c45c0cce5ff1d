import { checkActs } from './check-acts.js';
import { checkEvents } from './check-events.js';
import { checkMails } from './check-mails.js';
import { checkProjections } from './check-projections.js';
import { checkSeats } from './check-seats.js';
import type { Findings } from './findings.js';

/** Holds all that is there, once it has come to rest, against what people were told. */
export async function checkAll(findings: Findings): Promise<void> {
  await checkActs(findings);
  await checkSeats(findings);
  await checkEvents(findings);
  await checkProjections(findings);
  await checkMails(findings);
  await readOverHttp(findings);
  findings.failures.push(...findings.ledger.complaints);
}

/** The API shows what was acknowledged, too. */
async function readOverHttp(findings: Findings): Promise<void> {
  const [reader] = findings.world.people;
  for (const { id, mark } of findings.ledger.of('organisation', 'acknowledged')) {
    const answer = await reader!.get(`/identity/organisations/${id}`);
    findings.check(answer?.status === 200, `${mark}: read over HTTP it is ${answer?.status}`);
    findings.looked('organisations read over HTTP', 1);
  }
}
