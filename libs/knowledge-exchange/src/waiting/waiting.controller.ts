import { Controller, Get, Query } from '@nestjs/common';
import { type Language, Waiting, WaitingQuery } from '@hansa/contracts';
import { Caller, Languages, Returns, SignedIn } from '@hansa/platform';
import { WaitingQueries } from './waiting.queries.js';

/** What waits for me, for the organisation I act for. */
@Controller('waiting')
export class WaitingController {
  constructor(private readonly waiting: WaitingQueries) {}

  @Get()
  @SignedIn()
  @Returns(Waiting)
  mine(
    @Query({ schema: WaitingQuery }) { organisationId }: WaitingQuery,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ): Promise<Waiting> {
    return this.waiting.waitingFor(caller.personId, organisationId, languages);
  }
}
