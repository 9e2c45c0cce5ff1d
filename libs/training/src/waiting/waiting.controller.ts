import { Controller, Get, Query } from '@nestjs/common';
import { type Language, Waiting, WaitingQuery } from '@hansa/contracts';
import { Caller, Languages, Returns, SignedIn, waitingIn, type WaitingSource } from '@hansa/platform';
import { CertificatesToIssue } from '../certificate/certificates-to-issue.js';
import { EvaluationsToGive } from '../evaluation/evaluations-to-give.js';
import { VotesToCast } from '../integration/votes-to-cast.js';
import { OffersToAnswer } from '../enrolment/offers-to-answer.js';
import { RequestsToDecide } from '../enrolment/requests-to-decide.js';
import { SessionsToSettle } from '../attendance/sessions-to-settle.js';

@Controller('waiting')
export class WaitingController {
  private readonly sources: readonly WaitingSource[];

  constructor(
    offers: OffersToAnswer,
    requests: RequestsToDecide,
    sessions: SessionsToSettle,
    evaluations: EvaluationsToGive,
    votes: VotesToCast,
    certificates: CertificatesToIssue,
  ) {
    this.sources = [offers, requests, sessions, evaluations, votes, certificates];
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
