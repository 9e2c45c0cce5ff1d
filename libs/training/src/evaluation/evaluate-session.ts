import { Injectable } from '@nestjs/common';
import { type EvaluateSessionInput, NotFound } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { TrainingDatabase } from '../training.database.js';
import { EvaluationIsNotOpen, OnlyAttendeesEvaluate, SessionIsEvaluated } from './evaluation.errors.js';

/**
 * Takes a participant's answer, once. It says nothing to anybody: no event, no entry in an audit trail, no time; the two
 * rows that it writes anew hold those of the whole session, in the order of ids (see the migration).
 */
@Injectable()
export class EvaluateSession {
  constructor(private readonly database: TrainingDatabase) {}

  execute(sessionId: string, personId: string, answer: EvaluateSessionInput): Promise<void> {
    return this.database.transaction(async (tx) => {
      const [session] = await tx.query('select from session where id = $1', [sessionId]);
      if (!session) throw new NotFound();
      const [open] = await tx.query(
        'select from evaluation_window where session_id = $1 and closes_at > hansa_now() and answers is null for share',
        [sessionId],
      );
      if (!open) throw new EvaluationIsNotOpen();
      const [attendee] = await tx.query(
        `select from enrolment
         where session_id = $1 and person_id = $2 and state in ('attended', 'partially-attended')`,
        [sessionId, personId],
      );
      if (!attendee) throw new OnlyAttendeesEvaluate();
      const [answered] = await tx.query<{ before: boolean }>(
        'select $2 = any(person_ids) as before from evaluation_answered where session_id = $1 for update',
        [sessionId, personId],
      );
      if (answered!.before) throw new SessionIsEvaluated();
      await tx.query(
        `update evaluation_answered set person_ids = (
           select array_agg(id order by id) from unnest(person_ids || $2::uuid) id) where session_id = $1`,
        [sessionId, personId],
      );
      const { content, trainer, value, comment } = answer;
      await tx.query(
        `update evaluation_answers set answers = (
           select jsonb_agg(answer order by answer ->> 'id') from jsonb_array_elements(answers || $2::jsonb) answer)
         where session_id = $1`,
        [sessionId, JSON.stringify({ id: randomUUID(), content, trainer, value, comment })],
      );
    });
  }
}
