import { Injectable } from '@nestjs/common';
import {
  type ComparedEvaluations,
  type Country,
  type EvaluationForm,
  type EvaluationResults,
  type Language,
  type LocalisedText,
  NotFound,
  renderText,
} from '@hansa/contracts';
import { Access, type Caller } from '@hansa/platform';
import { TrainingDatabase } from '../training.database.js';
import { type Answer, figuresOf } from './evaluation.rules.js';

interface WindowRow {
  sessionId: string;
  closesAt: Date;
  invited: number;
  /** Time has closed the window, whether or not anybody has noticed. */
  closed: boolean;
  answers: Answer[] | null;
  answered: number | null;
}
interface PilotRow extends WindowRow {
  providerId: string;
  providerName: LocalisedText | null;
  country: Country | null;
  firstDay: string;
}

const WINDOW = `w.session_id as "sessionId", w.closes_at as "closesAt", w.invited, w.closes_at <= hansa_now() as closed,
  a.answers, coalesce(w.answers, jsonb_array_length(a.answers)) as answered`;

@Injectable()
export class EvaluationQueries {
  constructor(
    private readonly database: TrainingDatabase,
    private readonly access: Access,
  ) {}

  async form(sessionId: string, personId: string): Promise<EvaluationForm> {
    const [row] = await this.database.query<{
      opensAt: Date | null;
      closesAt: Date | null;
      closed: boolean | null;
      attended: boolean;
      answered: boolean | null;
    }>(
      `select w.opens_at as "opensAt", w.closes_at as "closesAt", w.closes_at <= hansa_now() as closed,
              $2 = any(d.person_ids) as answered,
              exists (select from enrolment e where e.session_id = s.id and e.person_id = $2
                      and e.state in ('attended', 'partially-attended')) as attended
       from session s left join evaluation_window w on w.session_id = s.id
       left join evaluation_answered d on d.session_id = s.id
       where s.id = $1`,
      [sessionId, personId],
    );
    if (!row) throw new NotFound();
    const { opensAt, closesAt, closed, attended, answered } = row;
    const reason = reasonAgainst({ open: opensAt !== null, closed, attended, answered });
    return {
      sessionId,
      mayAnswer: reason === null,
      reason,
      opensAt: opensAt?.toISOString() ?? null,
      closesAt: closesAt?.toISOString() ?? null,
    };
  }

  async results(sessionId: string, caller: Caller | null): Promise<EvaluationResults> {
    const [row] = await this.database.query<WindowRow & { readers: string[] }>(
      `select ${WINDOW}, array(
         select s.provider_id union select m.owner_id union
         select p.organisation_id from module_partner p where p.module_id = m.id) as readers
       from evaluation_window w join session s on s.id = w.session_id
       join module_version v on v.id = w.module_version_id join module m on m.id = v.module_id
       left join evaluation_answers a on a.session_id = w.session_id
       where w.session_id = $1`,
      [sessionId],
    );
    if (!row) throw new NotFound();
    const results = resultsOf(row);
    const insider = results.figures !== null && caller !== null && (await this.readsFor(caller, row.readers));
    // Kept in the order of random ids, so they come in no order.
    const comments = insider ? row.answers!.flatMap(({ comment }) => comment ?? []) : null;
    return { ...results, comments };
  }

  async compared(moduleId: string, number: number, languages: Language[]): Promise<ComparedEvaluations> {
    const [version] = await this.database.query(
      `select from module_version where module_id = $1 and number = $2 and state <> 'draft'`,
      [moduleId, number],
    );
    if (!version) throw new NotFound();
    const rows = await this.database.query<PilotRow>(
      `select ${WINDOW}, s.provider_id as "providerId", o.name as "providerName", s.country,
              s.days -> 0 ->> 'date' as "firstDay"
       from evaluation_window w join session s on s.id = w.session_id and s.kind = 'pilot'
       join module_version v on v.id = w.module_version_id
       left join organisation o on o.id = s.provider_id
       left join evaluation_answers a on a.session_id = w.session_id
       where v.module_id = $1 and v.number = $2 order by s.starts_at, s.id`,
      [moduleId, number],
    );
    return {
      pilots: rows.map((row) => ({
        ...resultsOf(row),
        provider: { id: row.providerId, name: row.providerName && renderText(row.providerName, languages) },
        country: row.country,
        firstDay: row.firstDay,
      })),
    };
  }

  private async readsFor({ personId }: Caller, readers: string[]): Promise<boolean> {
    const own = await this.access.organisations(this.database, personId, 'organisation.read');
    return own.some((id) => readers.includes(id));
  }
}

function reasonAgainst(facts: {
  open: boolean;
  closed: boolean | null;
  attended: boolean;
  answered: boolean | null;
}): EvaluationForm['reason'] {
  if (!facts.open) return 'not-open-yet';
  if (!facts.attended) return 'not-attended';
  if (facts.closed) return 'closed';
  return facts.answered ? 'answered' : null;
}

function resultsOf({ sessionId, closesAt, invited, closed, answers, answered }: WindowRow) {
  const figures = closed ? figuresOf(answers ?? []) : null;
  const withheld: EvaluationResults['withheld'] = !closed ? 'open' : figures ? null : 'too-few-answers';
  return {
    sessionId,
    closesAt: closesAt.toISOString(),
    answers: closed ? answered : null,
    invited,
    withheld,
    figures,
  };
}
