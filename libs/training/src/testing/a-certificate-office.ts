import { type TestDatabase, testDatabase } from '@hansa/platform/testing';
import { CertificateQueries } from '../certificate/certificate.queries.js';
import { CheckCertificate } from '../certificate/check-certificate.js';
import { IssueCertificates } from '../certificate/issue-certificates.js';
import { ReplaceCertificate } from '../certificate/replace-certificate.js';
import { RevokeCertificate } from '../certificate/revoke-certificate.js';
import { SigningKeyQueries } from '../certificate/signing-key.queries.js';
import { CreateModule } from '../module/create-module.js';
import { TrainingDatabase } from '../training.database.js';
import { aHeldSession, type HeldSession, type HeldSessionWishes, trainingSettings } from './a-held-session.js';
import { aModule } from './a-module.js';

/** Training on a database of its own with all that issues, checks and withdraws certificates. */
export async function aCertificateOffice() {
  const test = await testDatabase(TrainingDatabase);
  const { id } = await new CreateModule(test.database).execute(aModule());
  const [version] = await test.database.query<{ id: string }>('select id from module_version where module_id = $1', [
    id,
  ]);
  return new CertificateOffice(test, version!.id);
}

export class CertificateOffice {
  readonly database: TrainingDatabase;
  readonly keys: SigningKeyQueries;
  readonly queries: CertificateQueries;
  readonly issue: IssueCertificates;
  readonly revoke: RevokeCertificate;
  readonly replace: ReplaceCertificate;
  readonly check: CheckCertificate;

  constructor(
    readonly test: TestDatabase<TrainingDatabase>,
    readonly versionId: string,
    signingKey = '',
  ) {
    const { database } = test;
    const settings = { ...trainingSettings({ publicUrl: 'https://hansa.example/' }), signingKey };
    this.database = database;
    this.keys = new SigningKeyQueries(database, settings);
    this.queries = new CertificateQueries(database, settings, this.keys);
    this.issue = new IssueCertificates(database, settings, this.keys);
    this.revoke = new RevokeCertificate(database);
    this.replace = new ReplaceCertificate(database, settings, this.keys);
    this.check = new CheckCertificate(database, this.keys);
  }

  /** The same office after a start with another key. */
  restarted(signingKey: string): CertificateOffice {
    return new CertificateOffice(this.test, this.versionId, signingKey);
  }

  held(wishes: Partial<HeldSessionWishes> = {}): Promise<HeldSession> {
    return aHeldSession(this.database, { versionId: this.versionId, ...wishes });
  }

  async certified(wishes: Partial<HeldSessionWishes> = {}): Promise<HeldSession & { numbers: string[] }> {
    const session = await this.held({ attended: 1, ...wishes });
    return { ...session, numbers: (await this.issue.execute(session.sessionId)).issued };
  }

  /** A certificate, its holder and his file. */
  async aCertificate() {
    const { attendees, numbers, sessionId } = await this.certified();
    const [personId, number] = [attendees[0]!, numbers[0]!];
    return { personId, number, sessionId, file: await this.queries.file(personId, number) };
  }

  /** What is wrong with a file. */
  async problems(file: string): Promise<string[]> {
    return (await this.check.execute(file, ['en'])).problems.map(({ code }) => code);
  }
}
