import { Injectable } from '@nestjs/common';
import type { SampleData, Transaction } from '@hansa/platform';
import { removeSampleSessions } from './session/session.sample.js';

/** Takes out what was made up for the demonstration; every noun adds its part, what hangs on others first. */
@Injectable()
export class TrainingSample implements SampleData {
  async remove(tx: Transaction): Promise<Record<string, number>> {
    return { ...(await removeSampleSessions(tx)) };
  }
}
