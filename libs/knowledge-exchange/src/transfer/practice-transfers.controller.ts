import { Controller, Get, Param, Query } from '@nestjs/common';
import { Id, type Language, TransferPage, TransfersQuery } from '@hansa/contracts';
import { Languages, OpenToAll, PublicList, Returns } from '@hansa/platform';
import { TransferQueries } from './transfer.queries.js';

@Controller('practices/:id/transfers')
export class PracticeTransfersController {
  constructor(private readonly transfers: TransferQueries) {}

  /** Where a practice is or was tried, and what came of it. */
  @Get()
  @OpenToAll()
  @PublicList()
  @Returns(TransferPage)
  list(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: TransfersQuery }) query: TransfersQuery,
    @Languages() languages: Language[],
  ) {
    return this.transfers.transfersOf(id, query, languages);
  }
}
