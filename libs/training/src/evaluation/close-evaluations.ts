import { Injectable } from '@nestjs/common';
import { EvaluationClosed } from '@hansa/contracts';
import { Sweep } from '@hansa/platform';
import { TrainingDatabase } from '../training.database.js';
import { ENOUGH_ANSWERS } from './evaluation.rules.js';

interface Closing {
  sessionId: string;
  moduleVersionId: string;
  answers: number;
}

/** Makes it known that a window has closed, and forgets what is not needed any more. */
@Injectable()
export class CloseEvaluations {
  constructor(private readonly database: TrainingDatabase) {}

  @Sweep()
  closeEvaluations(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const closing = await tx.query<Closing>(
        `select w.session_id as "sessionId", w.module_version_id as "moduleVersionId",
                jsonb_array_length(a.answers) as answers
         from evaluation_window w join evaluation_answers a using (session_id)
         where w.answers is null and w.closes_at <= hansa_now()
         order by w.closes_at limit 20 for update of w skip locked`,
      );
      for (const { sessionId, moduleVersionId, answers } of closing) {
        await tx.query('update evaluation_window set answers = $2 where session_id = $1', [sessionId, answers]);
        await tx.query('delete from evaluation_answered where session_id = $1', [sessionId]);
        if (answers < ENOUGH_ANSWERS) {
          await tx.query('delete from evaluation_answers where session_id = $1', [sessionId]);
        }
        tx.publish(EvaluationClosed, { sessionId, moduleVersionId, answers });
      }
      return closing.length;
    });
  }
}
