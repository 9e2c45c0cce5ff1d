import { Injectable } from '@nestjs/common';
import { CertificateRevoked, renderText, type WithdrawCertificateInput } from '@hansa/contracts';
import { letter } from '../texts/letter.js';
import { textsIn } from '../texts/texts.js';
import { TrainingDatabase } from '../training.database.js';
import { CertificateHolder } from './certificate-holder.entity.js';
import { Certificate } from './certificate.entity.js';
import { holderOf } from './certificate.queries.js';

@Injectable()
export class RevokeCertificate {
  constructor(private readonly database: TrainingDatabase) {}

  execute(number: string, { reason, note }: WithdrawCertificateInput): Promise<void> {
    return this.database.transaction(async (tx) => {
      const certificate = await tx.get(Certificate, { number }, { lock: true });
      certificate.revoke(reason, await tx.now());
      await tx.save(certificate);
      const holder = await tx.find(CertificateHolder, { certificateId: certificate.id }, { lock: true });
      if (holder) {
        holder.note = note ?? null;
        await tx.save(holder);
      }
      const to = await holderOf(tx, certificate);
      if (to) {
        const title = renderText(certificate.facts.module.title, [to.language]).text;
        const values = { number, title, reason: textsIn(to.language).certificate.reason[reason] };
        await tx.mail(letter(to, (texts) => texts.certificate.revoked, values, note));
      }
      tx.publish(CertificateRevoked, { number, reason, supersededBy: null });
      tx.record({
        organisationId: certificate.issuerId,
        action: 'training.certificate-revoked',
        subject: { type: 'certificate', id: number },
      });
    });
  }
}
