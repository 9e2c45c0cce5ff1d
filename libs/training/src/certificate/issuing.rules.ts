import type { Transaction } from '@hansa/platform';
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { CertificateHolder } from './certificate-holder.entity.js';
import { newCertificateNumber } from './certificate-number.rules.js';
import { Certificate } from './certificate.entity.js';
import { type CertificateFacts, fingerprintOf } from './certificate.rules.js';
import { contentOf, withHolder } from './credential.rules.js';
import type { SigningKeyQueries } from './signing-key.queries.js';

/** Writes a certificate to a person, now: the one place in which one comes into being. Gives its number. */
export async function issueTo(
  tx: Transaction,
  { keys, publicUrl }: { keys: SigningKeyQueries; publicUrl: string },
  facts: CertificateFacts,
  holder: { personId: string; name: string },
  sample: boolean,
): Promise<string> {
  const issuedAt = await tx.now();
  const number = await freeNumber(tx, issuedAt.getUTCFullYear());
  const [next] = await tx.query<{ index: string }>(`select nextval('certificate_status_index') as index`);
  const statusIndex = Number(next!.index);
  const content = contentOf(facts, { number, issuedAt, statusIndex, publicUrl });
  const kid = await keys.use(tx);
  const file = await keys.sign(withHolder(content, holder.name));
  const [id, salt, sessionId] = [randomUUID(), randomBytes(16), facts.session.id];
  await tx.save(
    Certificate.issue({
      ...{ id, number, sessionId, issuerId: facts.issuer.id, facts, content, issuedAt, kid, salt, sample },
      fingerprint: fingerprintOf(salt, file),
      statusIndex: String(statusIndex),
    }),
  );
  await tx.save(CertificateHolder.of({ certificateId: id, sessionId, ...holder, file }));
  return number;
}

async function freeNumber(tx: Transaction, year: number): Promise<string> {
  for (;;) {
    const number = newCertificateNumber(year, (max) => randomInt(max));
    const [taken] = await tx.query('select from certificate where number = $1', [number]);
    if (!taken) return number;
  }
}
