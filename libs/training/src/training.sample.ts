import { Injectable } from '@nestjs/common';
import type { SampleData, Transaction } from '@hansa/platform';
import { removeSampleCertificates } from './certificate/certificate.sample.js';
import { removeSampleEvaluations } from './evaluation/evaluation.sample.js';
import { removeSampleModules } from './module/module.sample.js';
import { removeSampleSessions } from './session/session.sample.js';

/** Takes out what was made up for the demonstration; every noun adds its part, what hangs on others first. */
@Injectable()
export class TrainingSample implements SampleData {
  async remove(tx: Transaction): Promise<Record<string, number>> {
    return {
      certificates: await removeSampleCertificates(tx),
      evaluations: await removeSampleEvaluations(tx),
      ...(await removeSampleSessions(tx)),
      modules: await removeSampleModules(tx),
    };
  }
}
