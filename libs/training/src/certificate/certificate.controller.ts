import { Body, Controller, Get, Header, Param, Post } from '@nestjs/common';
import {
  CertificateCheck,
  CertificateNumber,
  CertificatesIssuedView,
  CertificateView,
  CheckCertificateInput,
  Id,
  IssuerProfile,
  KeyThumbprint,
  type Language,
  PublicKey,
  PublicKeys,
  SessionCertificates,
  SignedFile,
  StatusListNumber,
  WithdrawCertificateInput,
} from '@hansa/contracts';
import { Languages, ofThing, OpenToAll, Requires, Returns } from '@hansa/platform';
import { CertificateQueries } from './certificate.queries.js';
import { CheckCertificate } from './check-certificate.js';
import { IssueCertificates } from './issue-certificates.js';
import { ReplaceCertificate } from './replace-certificate.js';
import { RevokeCertificate } from './revoke-certificate.js';
import { SigningKeyQueries } from './signing-key.queries.js';

const PROVIDER = ofThing('select provider_id from session where id = $1', 'id');
const ISSUER = ofThing('select issuer_id from certificate where number = $1', 'number', CertificateNumber);
const number = { schema: CertificateNumber };

@Controller()
export class CertificateController {
  constructor(
    private readonly queries: CertificateQueries,
    private readonly keys: SigningKeyQueries,
    private readonly issueCertificates: IssueCertificates,
    private readonly revokeCertificate: RevokeCertificate,
    private readonly replaceCertificate: ReplaceCertificate,
    private readonly checkCertificate: CheckCertificate,
  ) {}

  @Get('sessions/:id/certificates')
  @Requires('training.issue-certificate', PROVIDER)
  @Returns(SessionCertificates)
  ofSession(@Param('id', { schema: Id }) id: Id) {
    return this.queries.ofSession(id);
  }

  @Post('sessions/:id/certificates')
  @Requires('training.issue-certificate', PROVIDER)
  @Returns(CertificatesIssuedView, 201)
  issue(@Param('id', { schema: Id }) id: Id) {
    return this.issueCertificates.execute(id);
  }

  @Get('certificates/keys')
  @OpenToAll()
  @Returns(PublicKeys)
  publicKeys() {
    return this.keys.keySet();
  }

  @Get('certificates/keys/:kid')
  @OpenToAll()
  @Returns(PublicKey)
  publicKey(@Param('kid', { schema: KeyThumbprint }) kid: string) {
    return this.keys.publicKey(kid);
  }

  @Get('certificates/issuers/:id')
  @OpenToAll()
  @Returns(IssuerProfile)
  issuer(@Param('id', { schema: Id }) id: Id) {
    return this.queries.issuer(id);
  }

  @Get('certificates/status/:id/:list')
  @OpenToAll()
  @Returns(SignedFile)
  @Header('content-type', 'application/vc+jwt')
  statusList(@Param('id', { schema: Id }) id: Id, @Param('list', { schema: StatusListNumber }) list: number) {
    return this.queries.statusList(id, list);
  }

  @Post('certificates/check')
  @OpenToAll()
  @Returns(CertificateCheck)
  check(@Body({ schema: CheckCertificateInput }) { file }: CheckCertificateInput, @Languages() languages: Language[]) {
    return this.checkCertificate.execute(file, languages);
  }

  @Get('certificates/:number')
  @OpenToAll()
  @Returns(CertificateView)
  certificate(@Param('number', number) certificate: string, @Languages() languages: Language[]) {
    return this.queries.certificate(certificate, languages);
  }

  @Post('certificates/:number/revoke')
  @Requires('training.issue-certificate', ISSUER)
  @Returns(CertificateView)
  async revoke(
    @Param('number', number) certificate: string,
    @Body({ schema: WithdrawCertificateInput }) input: WithdrawCertificateInput,
    @Languages() languages: Language[],
  ) {
    await this.revokeCertificate.execute(certificate, input);
    return this.queries.certificate(certificate, languages);
  }

  @Post('certificates/:number/supersede')
  @Requires('training.issue-certificate', ISSUER)
  @Returns(CertificateView, 201)
  async supersede(
    @Param('number', number) certificate: string,
    @Body({ schema: WithdrawCertificateInput }) input: WithdrawCertificateInput,
    @Languages() languages: Language[],
  ) {
    const replacement = await this.replaceCertificate.execute(certificate, input);
    return this.queries.certificate(replacement.number, languages);
  }
}
