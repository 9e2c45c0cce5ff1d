import { Injectable } from '@nestjs/common';
import type { PersonalData, Transaction } from '@hansa/platform';
import { eraseAttendance, exportAttendance } from './attendance/attendance.personal-data.js';
import { eraseCertificates, exportCertificates } from './certificate/certificate.personal-data.js';
import { eraseEnrolments, exportEnrolments } from './enrolment/enrolment.personal-data.js';
import { eraseEvaluations, exportEvaluations } from './evaluation/evaluation.personal-data.js';

/** What training holds about a person; every noun that holds something adds its part. */
@Injectable()
export class TrainingPersonalData implements PersonalData {
  async export(tx: Transaction, personId: string): Promise<Record<string, unknown>> {
    return {
      ...(await exportEnrolments(tx, personId)),
      recordedAttendance: await exportAttendance(tx, personId),
      evaluations: await exportEvaluations(tx, personId),
      certificates: await exportCertificates(tx, personId),
    };
  }

  async address(tx: Transaction, personId: string): Promise<string | null> {
    const [person] = await tx.query<{ email: string }>('select email from person where id = $1', [personId]);
    return person?.email ?? null;
  }

  async erase(tx: Transaction, personId: string): Promise<Record<string, number>> {
    return {
      ...(await eraseEnrolments(tx, personId)),
      recordedAttendance: await eraseAttendance(tx, personId),
      evaluations: await eraseEvaluations(tx, personId),
      certificates: await eraseCertificates(tx, personId),
    };
  }
}
