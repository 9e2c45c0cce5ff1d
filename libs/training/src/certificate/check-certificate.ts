import { Injectable } from '@nestjs/common';
import { type CertificateCheck, type CertificateProblem, KeyThumbprint, type Language } from '@hansa/contracts';
import { compactVerify, decodeProtectedHeader, importJWK } from 'jose';
import { TrainingDatabase } from '../training.database.js';
import { isCertificateNumber } from './certificate-number.rules.js';
import { type CertificateRow, certificateView, differences, fingerprintOf } from './certificate.rules.js';
import { type Credential, withoutHolder } from './credential.rules.js';
import { SigningKeyQueries } from './signing-key.queries.js';

interface Kept extends CertificateRow {
  salt: Buffer;
  fingerprint: Buffer;
  content: Credential;
}
interface Opened {
  kid: string;
  payload: Credential;
  number: string | null;
}

const DETAILS: Record<CertificateProblem['code'], string> = {
  'not-a-certificate': 'This is no file of a certificate of this platform.',
  'unknown-key': 'It is signed with a key that is none of this platform.',
  'signature-does-not-fit': 'The signature does not fit: the file was altered after it had been signed.',
  'unknown-number': 'No certificate of this number was ever issued here.',
  'not-the-file-issued': 'This is not the file that was issued under this number.',
  revoked: 'The certificate was revoked.',
  superseded: 'Another certificate has taken its place.',
};

/** Says of a file whether it is what was issued here, whether it still counts, and if not, what is wrong with it. */
@Injectable()
export class CheckCertificate {
  constructor(
    private readonly database: TrainingDatabase,
    private readonly keys: SigningKeyQueries,
  ) {}

  async execute(file: string, languages: Language[]): Promise<CertificateCheck> {
    const opened = open(file);
    if (!opened) return NO_CERTIFICATE;
    const signature = await this.signature(file, opened.kid);
    const kept = opened.number === null ? null : await this.kept(opened.number);
    const fingerprintFits = kept && fingerprintOf(kept.salt, file).equals(kept.fingerprint);
    const problems: CertificateProblem[] = [];
    const complain = (code: CertificateProblem['code'], altered: string[] = []) =>
      problems.push({ code, detail: DETAILS[code], altered });
    if (signature !== 'fits') complain(signature, kept ? alterations(opened.payload, kept.content) : []);
    if (!kept) complain('unknown-number');
    else if (!fingerprintFits && signature === 'fits') complain('not-the-file-issued');
    if (kept && kept.status !== 'valid') complain(kept.status);
    return {
      valid: problems.length === 0,
      signatureFits: signature === 'fits',
      fingerprintFits,
      problems,
      certificate: kept && certificateView(kept, languages),
      credential: signature === 'fits' ? opened.payload : null,
    };
  }

  private async signature(file: string, kid: string): Promise<'fits' | 'unknown-key' | 'signature-does-not-fit'> {
    const jwk = KeyThumbprint.safeParse(kid).success ? await this.keys.find(kid) : null;
    if (!jwk) return 'unknown-key';
    try {
      await compactVerify(file, await importJWK(jwk, jwk.alg), { algorithms: [jwk.alg!] });
      return 'fits';
    } catch {
      return 'signature-does-not-fit';
    }
  }

  private async kept(number: string): Promise<Kept | null> {
    const [row] = await this.database.query<Kept>(
      `select number, facts, content, issued_at as "issuedAt", status, reason, status_changed_at as "statusChangedAt",
              superseded_by as "supersededBy", salt, fingerprint from certificate where number = $1`,
      [number],
    );
    return row ?? null;
  }
}

const NO_CERTIFICATE: CertificateCheck = {
  valid: false,
  signatureFits: false,
  fingerprintFits: null,
  problems: [{ code: 'not-a-certificate', detail: DETAILS['not-a-certificate'], altered: [] }],
  certificate: null,
  credential: null,
};

/** What the file says of itself, not yet believed. */
function open(file: string): Opened | null {
  try {
    const { kid } = decodeProtectedHeader(file);
    const payload = JSON.parse(Buffer.from(file.split('.')[1]!, 'base64url').toString('utf8')) as Credential;
    const number = String(payload['id']).split('/').at(-1)!;
    return { kid: String(kid).split('/').at(-1)!, payload, number: isCertificateNumber(number) ? number : null };
  } catch {
    return null;
  }
}

/** At which places it says something else than what was issued; nothing of the holder, whom the platform may have forgotten. */
function alterations(payload: Credential, content: Credential): string[] {
  const { iss: _iss, jti: _jti, nbf: _nbf, ...credential } = payload;
  return differences(withoutHolder(credential), content);
}
