import { Injectable } from '@nestjs/common';
import { CertificateRevoked, CertificatesIssued, renderText, type WithdrawCertificateInput } from '@hansa/contracts';
import { Session } from '../session/session.entity.js';
import { letter } from '../texts/letter.js';
import { textsIn } from '../texts/texts.js';
import { TrainingDatabase } from '../training.database.js';
import { TrainingSettings } from '../training.settings.js';
import { CertificateHolder } from './certificate-holder.entity.js';
import { Certificate } from './certificate.entity.js';
import { HolderIsErased } from './certificate.errors.js';
import { holderOf } from './certificate.queries.js';
import { issueTo } from './issuing.rules.js';
import { SigningKeyQueries } from './signing-key.queries.js';

/** Issues a new certificate in the place of one, with the holder's name as it is now; nothing is ever re-dated. */
@Injectable()
export class ReplaceCertificate {
  constructor(
    private readonly database: TrainingDatabase,
    private readonly settings: TrainingSettings,
    private readonly keys: SigningKeyQueries,
  ) {}

  execute(number: string, { reason, note }: WithdrawCertificateInput): Promise<{ number: string }> {
    const { publicUrl } = this.settings;
    return this.database.transaction(async (tx) => {
      const certificate = await tx.get(Certificate, { number }, { lock: true });
      certificate.mustNotBeSuperseded();
      const holder = await tx.find(CertificateHolder, { certificateId: certificate.id }, { lock: true });
      const to = await holderOf(tx, certificate);
      if (!holder || !to) throw new HolderIsErased();
      const { facts, sample, issuerId, sessionId } = certificate;
      Object.assign(holder, { superseded: true, note: note ?? holder.note });
      await tx.save(holder);
      const newHolder = { personId: holder.personId, name: to.name };
      const replacement = await issueTo(tx, { keys: this.keys, publicUrl }, facts, newHolder, sample);
      certificate.supersede(replacement, reason, await tx.now());
      await tx.save(certificate);
      const title = renderText(facts.module.title, [to.language]).text;
      const values = { number, replacement, title, reason: textsIn(to.language).certificate.reason[reason] };
      await tx.mail(letter(to, (texts) => texts.certificate.replaced, values, note));
      const { moduleVersionId } = await tx.get(Session, sessionId);
      tx.publish(CertificatesIssued, { sessionId, moduleVersionId, issuerId, numbers: [replacement] });
      tx.publish(CertificateRevoked, { number, reason, supersededBy: replacement });
      tx.record({
        organisationId: issuerId,
        action: 'training.certificate-replaced',
        subject: { type: 'certificate', id: number },
      });
      return { number: replacement };
    });
  }
}
