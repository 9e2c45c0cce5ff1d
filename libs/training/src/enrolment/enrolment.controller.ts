import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { EnrolInput, EnrolmentPage, EnrolmentView, Id, type Language, MyEnrolmentsQuery } from '@hansa/contracts';
import { Caller, Languages, Returns, SignedIn } from '@hansa/platform';
import { AcceptOffer } from './accept-offer.js';
import { CancelEnrolment } from './cancel-enrolment.js';
import { DeclineOffer } from './decline-offer.js';
import { EnrolParticipant } from './enrol-participant.js';
import { AddressIsNotVerified } from './enrolment.errors.js';
import { EnrolmentQueries } from './enrolment.queries.js';

/** What a person does about himself. */
@Controller()
export class EnrolmentController {
  constructor(
    private readonly queries: EnrolmentQueries,
    private readonly enrolling: EnrolParticipant,
    private readonly cancelling: CancelEnrolment,
    private readonly accepting: AcceptOffer,
    private readonly declining: DeclineOffer,
  ) {}

  @Post('sessions/:id/enrolments')
  @SignedIn()
  @Returns(EnrolmentView, 201)
  async enrol(
    @Param('id', { schema: Id }) sessionId: string,
    @Body({ schema: EnrolInput }) input: EnrolInput,
    @Caller() { personId, emailVerified }: Caller,
    @Languages() languages: Language[],
  ) {
    if (!emailVerified) throw new AddressIsNotVerified();
    return this.queries.one(await this.enrolling.execute(sessionId, personId, input), personId, languages);
  }

  @Get('my/enrolments')
  @SignedIn()
  @Returns(EnrolmentPage)
  mine(
    @Query({ schema: MyEnrolmentsQuery }) query: MyEnrolmentsQuery,
    @Caller() { personId }: Caller,
    @Languages() languages: Language[],
  ) {
    return this.queries.mine(personId, query, languages);
  }

  @Get('enrolments/:id')
  @SignedIn()
  @Returns(EnrolmentView)
  one(@Param('id', { schema: Id }) id: string, @Caller() { personId }: Caller, @Languages() languages: Language[]) {
    return this.queries.one(id, personId, languages);
  }

  @Post('enrolments/:id/cancel')
  @SignedIn()
  @Returns(EnrolmentView)
  async cancel(
    @Param('id', { schema: Id }) id: string,
    @Caller() { personId }: Caller,
    @Languages() languages: Language[],
  ) {
    await this.cancelling.execute(id, personId);
    return this.queries.one(id, personId, languages);
  }

  @Post('enrolments/:id/accept')
  @SignedIn()
  @Returns(EnrolmentView)
  async accept(
    @Param('id', { schema: Id }) id: string,
    @Caller() { personId }: Caller,
    @Languages() languages: Language[],
  ) {
    await this.accepting.execute(id, personId);
    return this.queries.one(id, personId, languages);
  }

  @Post('enrolments/:id/decline')
  @SignedIn()
  @Returns(EnrolmentView)
  async decline(
    @Param('id', { schema: Id }) id: string,
    @Caller() { personId }: Caller,
    @Languages() languages: Language[],
  ) {
    await this.declining.execute(id, personId);
    return this.queries.one(id, personId, languages);
  }
}
