import { Injectable } from '@nestjs/common';
import { CertificatesIssued, type CertificatesIssuedView, type Language, renderText } from '@hansa/contracts';
import { Session } from '../session/session.entity.js';
import { letter } from '../texts/letter.js';
import { sessionInWords } from '../texts/wording.js';
import { TrainingDatabase } from '../training.database.js';
import { TrainingSettings } from '../training.settings.js';
import { AttendanceIsNotSettled } from './certificate.errors.js';
import { factsOf } from './certificate.queries.js';
import { issueTo } from './issuing.rules.js';
import { SigningKeyQueries } from './signing-key.queries.js';

interface Attendee {
  personId: string;
  name: string;
  email: string;
  language: Language;
}

/** Issues a certificate to everybody who attended a session and has none yet, and to nobody else. */
@Injectable()
export class IssueCertificates {
  constructor(
    private readonly database: TrainingDatabase,
    private readonly settings: TrainingSettings,
    private readonly keys: SigningKeyQueries,
  ) {}

  execute(sessionId: string): Promise<CertificatesIssuedView> {
    const { publicUrl } = this.settings;
    return this.database.transaction(async (tx) => {
      // One at a time: whoever comes second finds them issued.
      const session = await tx.get(Session, sessionId, { lock: true });
      if (!session.closedAt) throw new AttendanceIsNotSettled();
      const facts = await factsOf(tx, sessionId);
      const attendees = await tx.query<Attendee>(
        `select e.person_id as "personId", p.name, p.email, e.language
         from enrolment e join person p on p.id = e.person_id
         where e.session_id = $1 and e.state = 'attended' and not exists (
           select from certificate_holder h where h.session_id = $1 and h.person_id = e.person_id)
         order by e.place_in_line`,
        [sessionId],
      );
      const [before] = await tx.query<{ count: number }>(
        `select count(*)::int as count from certificate where session_id = $1 and status <> 'superseded'`,
        [sessionId],
      );
      const issued: string[] = [];
      for (const { email, language, ...holder } of attendees) {
        const number = await issueTo(tx, { keys: this.keys, publicUrl }, facts, holder, session.sample);
        const title = renderText(facts.module.title, [language]).text;
        const which = sessionInWords({ ...facts.session, title }, language);
        const to = { name: holder.name, email, language };
        await tx.mail(letter(to, (texts) => texts.certificate.issued, { number, title }, which));
        issued.push(number);
      }
      if (issued.length > 0) {
        const { moduleVersionId, providerId } = session;
        tx.publish(CertificatesIssued, { sessionId, moduleVersionId, issuerId: providerId, numbers: issued });
        tx.record({
          organisationId: providerId,
          action: 'training.certificates-issued',
          subject: { type: 'session', id: sessionId },
        });
      }
      return { issued, alreadyIssued: before!.count };
    });
  }
}
