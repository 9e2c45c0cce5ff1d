import { Controller, Get, Query } from '@nestjs/common';
import { type Language, Waiting, WaitingQuery } from '@hansa/contracts';
import { Caller, Languages, Returns, SignedIn } from '@hansa/platform';
import { WaitingQueries } from './waiting.queries.js';

@Controller('waiting')
export class WaitingController {
  constructor(private readonly waiting: WaitingQueries) {}

  @Get()
  @SignedIn()
  @Returns(Waiting)
  list(
    @Caller() caller: Caller,
    @Query({ schema: WaitingQuery }) { organisationId }: WaitingQuery,
    @Languages() languages: Language[],
  ) {
    return this.waiting.of(caller, organisationId, languages);
  }
}
