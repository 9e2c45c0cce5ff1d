import { Controller, Get, Param, Query } from '@nestjs/common';
import { AuditPage, Id, PageQuery } from '@hansa/contracts';
import { inParam, Requires, Returns } from '@hansa/platform';
import { AuditTrailQueries } from './audit-trail.queries.js';

@Controller('organisations/:id/audit-trail')
export class AuditTrailController {
  constructor(private readonly auditTrail: AuditTrailQueries) {}

  @Get()
  @Requires('organisation.read-audit', inParam('id'))
  @Returns(AuditPage)
  list(@Param('id', { schema: Id }) id: string, @Query({ schema: PageQuery }) query: PageQuery) {
    return this.auditTrail.ofOrganisation(id, query);
  }
}
