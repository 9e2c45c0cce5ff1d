import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  DecideRequestInput,
  Id,
  type Language,
  PageQuery,
  ParticipantPage,
  ParticipantsQuery,
  RemoveParticipantInput,
  SeatLedgerPage,
} from '@hansa/contracts';
import { Languages, ofThing, Requires, Returns } from '@hansa/platform';
import { DecideRequest } from './decide-request.js';
import { EnrolmentQueries } from './enrolment.queries.js';
import { RemoveParticipant } from './remove-participant.js';

const OF_SESSION = ofThing('select provider_id from session where id = $1', 'id');
const OF_ENROLMENT = ofThing(
  'select s.provider_id from session s join enrolment e on e.session_id = s.id where e.id = $1',
  'id',
);

/** What a provider does about the participants of his sessions. */
@Controller()
export class ParticipantController {
  constructor(
    private readonly queries: EnrolmentQueries,
    private readonly deciding: DecideRequest,
    private readonly removing: RemoveParticipant,
  ) {}

  /** Administrators and trainers hold both this permission and that to record attendance. */
  @Get('sessions/:id/enrolments')
  @Requires('training.manage-session', OF_SESSION)
  @Returns(ParticipantPage)
  participants(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: ParticipantsQuery }) query: ParticipantsQuery,
    @Languages() languages: Language[],
  ) {
    return this.queries.participants(id, query, languages);
  }

  @Get('sessions/:id/seat-ledger')
  @Requires('training.manage-session', OF_SESSION)
  @Returns(SeatLedgerPage)
  ledger(@Param('id', { schema: Id }) id: string, @Query({ schema: PageQuery }) query: PageQuery) {
    return this.queries.ledger(id, query);
  }

  @Post('enrolments/:id/decision')
  @Requires('training.manage-session', OF_ENROLMENT, { hidden: true })
  @Returns(null)
  decide(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: DecideRequestInput }) input: DecideRequestInput,
  ): Promise<void> {
    return this.deciding.execute(id, input);
  }

  @Post('enrolments/:id/removal')
  @Requires('training.manage-session', OF_ENROLMENT, { hidden: true })
  @Returns(null)
  remove(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: RemoveParticipantInput }) { reason }: RemoveParticipantInput,
  ): Promise<void> {
    return this.removing.execute(id, reason);
  }
}
