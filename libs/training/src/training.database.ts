import { Database } from '@hansa/platform';
import { CertificateHolder } from './certificate/certificate-holder.entity.js';
import { Certificate } from './certificate/certificate.entity.js';
import { Enrolment } from './enrolment/enrolment.entity.js';
import { Ballot } from './integration/ballot.entity.js';
import { Module } from './module/module.entity.js';
import { ModuleVersion } from './module/module-version.entity.js';
import { CreateModules1764000000100 } from './migrations/1764000000100-create-modules.js';
import { CreateProjections1764000000200 } from './migrations/1764000000200-create-projections.js';
import { CreateSessions1764000000210 } from './migrations/1764000000210-create-sessions.js';
import { CreateEnrolments1764000000220 } from './migrations/1764000000220-create-enrolments.js';
import { CreateAttendance1764000000230 } from './migrations/1764000000230-create-attendance.js';
import { CreateEvaluations1764000000310 } from './migrations/1764000000310-create-evaluations.js';
import { CreateIntegration1764000000320 } from './migrations/1764000000320-create-integration.js';
import { CreateCertificates1764000000330 } from './migrations/1764000000330-create-certificates.js';
import { Session } from './session/session.entity.js';

/** Modules and their versions, sessions, enrolments, attendance, evaluations, certificates. */
export class TrainingDatabase extends Database {
  static override readonly entities = [
    Module,
    ModuleVersion,
    Session,
    Enrolment,
    Ballot,
    Certificate,
    CertificateHolder,
  ];
  static override readonly migrations = [
    CreateModules1764000000100,
    CreateProjections1764000000200,
    CreateSessions1764000000210,
    CreateEnrolments1764000000220,
    CreateAttendance1764000000230,
    CreateEvaluations1764000000310,
    CreateIntegration1764000000320,
    CreateCertificates1764000000330,
  ];
}
