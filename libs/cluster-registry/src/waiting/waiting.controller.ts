import { Controller, Get, Query } from '@nestjs/common';
import { type Language, Waiting, WaitingQuery } from '@hansa/contracts';
import { Caller, Languages, Returns, SignedIn, waitingIn, type WaitingSource } from '@hansa/platform';
import { ProfilesToKeep } from '../cluster/profiles-to-keep.js';
import { ProfilesToValidate } from '../cluster/profiles-to-validate.js';
import { HandOverRequestsToRead } from '../hand-over-request/hand-over-requests-to-read.js';
import { InterestsToAnswer } from '../interest/interests-to-answer.js';
import { LabelsToRenew } from '../label/labels-to-renew.js';
import { SearchesToLookAfter } from '../partner-search/searches-to-look-after.js';
import { ProfilesToVouchFor } from '../vouching/profiles-to-vouch-for.js';

@Controller('waiting')
export class WaitingController {
  private readonly sources: readonly WaitingSource[];

  constructor(
    toKeep: ProfilesToKeep,
    toValidate: ProfilesToValidate,
    toVouchFor: ProfilesToVouchFor,
    toRenew: LabelsToRenew,
    toAnswer: InterestsToAnswer,
    toLookAfter: SearchesToLookAfter,
    toRead: HandOverRequestsToRead,
  ) {
    this.sources = [toKeep, toValidate, toVouchFor, toRenew, toAnswer, toLookAfter, toRead];
  }

  /** What waits for me; with `organisationId`, for the organisation, as far as I may do it. The most urgent first. */
  @Get()
  @SignedIn()
  @Returns(Waiting)
  list(
    @Query({ schema: WaitingQuery }) { organisationId }: WaitingQuery,
    @Caller() { personId }: Caller,
    @Languages() languages: Language[],
  ): Promise<Waiting> {
    return waitingIn(this.sources, { personId, organisationId, languages });
  }
}
