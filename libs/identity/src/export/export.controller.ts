import { Controller, Get, Param, Post } from '@nestjs/common';
import { ExportView, Id } from '@hansa/contracts';
import { Caller, Returns, SignedIn } from '@hansa/platform';
import { ExportQueries } from './export.queries.js';
import { RequestExport } from './request-export.js';

/** Everything that Hansa holds about a person, for the person. */
@Controller('me/exports')
export class ExportController {
  constructor(
    private readonly exports: ExportQueries,
    private readonly requestExport: RequestExport,
  ) {}

  @Post()
  @SignedIn()
  @Returns(ExportView, 201)
  async request(@Caller() caller: Caller) {
    return this.exports.one(await this.requestExport.execute(caller), caller.personId);
  }

  @Get(':id')
  @SignedIn()
  @Returns(ExportView)
  read(@Param('id', { schema: Id }) id: string, @Caller() caller: Caller) {
    return this.exports.one(id, caller.personId);
  }
}
