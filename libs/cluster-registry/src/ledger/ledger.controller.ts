import { Controller, Get, Param, Query } from '@nestjs/common';
import { ClusterChangePage, ClusterPast, ClusterPastQuery, Id, type Language, PageQuery } from '@hansa/contracts';
import { Caller, Languages, OpenToAll, Returns } from '@hansa/platform';
import { z } from 'zod';
import { LedgerQueries } from './ledger.queries.js';

const ChangeNumber = z.coerce.number().int().min(1).max(2_147_483_647);

@Controller('clusters/:id')
export class LedgerController {
  constructor(private readonly ledger: LedgerQueries) {}

  @Get('changes')
  @OpenToAll()
  @Returns(ClusterChangePage)
  list(
    @Param('id', { schema: Id }) id: string,
    @Caller() caller: Caller | null,
    @Query({ schema: PageQuery }) query: PageQuery,
  ) {
    return this.ledger.changes(id, caller, query);
  }

  @Get('changes/:number')
  @OpenToAll()
  @Returns(ClusterPast)
  afterChange(
    @Param('id', { schema: Id }) id: string,
    @Param('number', { schema: ChangeNumber }) number: number,
    @Caller() caller: Caller | null,
    @Languages() languages: Language[],
  ) {
    return this.ledger.afterChange(id, number, caller, languages);
  }

  @Get('past')
  @OpenToAll()
  @Returns(ClusterPast)
  at(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: ClusterPastQuery }) { at }: ClusterPastQuery,
    @Caller() caller: Caller | null,
    @Languages() languages: Language[],
  ) {
    return this.ledger.at(id, at, caller, languages);
  }
}
