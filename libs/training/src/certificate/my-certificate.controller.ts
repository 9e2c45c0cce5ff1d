import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { CertificateNumber, type Language, MyCertificatePage, MyCertificatesQuery, SignedFile } from '@hansa/contracts';
import { Caller, Languages, Returns, SignedIn } from '@hansa/platform';
import type { FastifyReply } from 'fastify';
import { CertificateQueries } from './certificate.queries.js';

@Controller('my/certificates')
export class MyCertificateController {
  constructor(private readonly queries: CertificateQueries) {}

  @Get()
  @SignedIn()
  @Returns(MyCertificatePage)
  mine(
    @Query({ schema: MyCertificatesQuery }) query: MyCertificatesQuery,
    @Caller() { personId }: Caller,
    @Languages() languages: Language[],
  ) {
    return this.queries.mine(personId, query, languages);
  }

  @Get(':number/file')
  @SignedIn()
  @Returns(SignedFile)
  @Header('content-type', 'application/vc+jwt')
  async file(
    @Param('number', { schema: CertificateNumber }) number: string,
    @Caller() { personId }: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const file = await this.queries.file(personId, number);
    void reply.header('content-disposition', `attachment; filename="${number}.jwt"`);
    return file;
  }
}
