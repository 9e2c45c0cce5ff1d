import { Ctx, Payload } from '@nestjs/microservices';
import { type Language, type LocalisedText, type Received, renderText, SessionHeld } from '@hansa/contracts';
import { OnEvent, Reactions, type Transaction } from '@hansa/platform';
import { letter } from '../texts/letter.js';
import { instantInWords, sessionInWords } from '../texts/wording.js';
import { TrainingSettings } from '../training.settings.js';

interface Invited {
  email: string;
  name: string;
  language: Language;
  title: LocalisedText;
  zone: string;
  firstDay: string;
  lastDay: string;
  place: string | null;
}

/** Opens the window of a session, and invites those who attended. */
@Reactions()
export class OpenEvaluationWhenSessionHeld {
  constructor(private readonly settings: TrainingSettings) {}

  @OnEvent(SessionHeld)
  async handle(@Payload() { data }: Received<typeof SessionHeld>, @Ctx() tx: Transaction): Promise<void> {
    const [window] = await tx.query<{ closesAt: Date }>(
      `insert into evaluation_window (session_id, module_version_id, invited, opens_at, closes_at)
       select $1, $2, count(*), hansa_now(), hansa_now() + make_interval(days => $3)
       from enrolment where session_id = $1 and state in ('attended', 'partially-attended')
       having count(*) > 0
       on conflict do nothing returning closes_at as "closesAt"`,
      [data.sessionId, data.moduleVersionId, this.settings.evaluationDays],
    );
    if (!window) return;
    await tx.query(`insert into evaluation_answered (session_id, person_ids) values ($1, '{}')`, [data.sessionId]);
    await tx.query(`insert into evaluation_answers (session_id, answers) values ($1, '[]')`, [data.sessionId]);
    for (const { email, name, language, zone, ...session } of await this.invited(tx, data.sessionId)) {
      const title = renderText(session.title, [language]).text;
      const values = { title, until: instantInWords(window.closesAt, zone, language) };
      const which = sessionInWords({ ...session, title }, language);
      await tx.mail(letter({ email, name, language }, (texts) => texts.evaluation.invited, values, which));
    }
  }

  private invited(tx: Transaction, sessionId: string): Promise<Invited[]> {
    return tx.query(
      `select p.email, p.name, e.language, v.title, s.zone, s.place ->> 'name' as place,
         s.days -> 0 ->> 'date' as "firstDay", s.days -> -1 ->> 'date' as "lastDay"
       from enrolment e join person p on p.id = e.person_id
       join session s on s.id = e.session_id join module_version v on v.id = s.module_version_id
       where e.session_id = $1 and e.state in ('attended', 'partially-attended')`,
      [sessionId],
    );
  }
}
