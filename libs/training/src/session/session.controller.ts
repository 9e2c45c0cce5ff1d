import { Body, Controller, Get, Header, Param, Patch, Post, Query } from '@nestjs/common';
import {
  CancelSessionInput,
  ChangeSessionInput,
  Id,
  type Language,
  ScheduleSessionInput,
  SessionCalendar,
  SessionPage,
  SessionsQuery,
  SessionView,
} from '@hansa/contracts';
import { Caller, IfMatch, inBody, Languages, ofThing, OpenToAll, PublicList, Requires, Returns } from '@hansa/platform';
import { CancelSession } from './cancel-session.js';
import { ChangeSession } from './change-session.js';
import { ScheduleSession } from './schedule-session.js';
import { SessionQueries } from './session.queries.js';

const PROVIDER = ofThing('select provider_id from session where id = $1', 'id');

@Controller('sessions')
export class SessionController {
  constructor(
    private readonly queries: SessionQueries,
    private readonly scheduling: ScheduleSession,
    private readonly changing: ChangeSession,
    private readonly cancelling: CancelSession,
  ) {}

  @Get()
  @OpenToAll()
  @PublicList()
  @Returns(SessionPage)
  list(@Query({ schema: SessionsQuery }) query: SessionsQuery, @Languages() languages: Language[]) {
    return this.queries.list(query, languages);
  }

  @Get(':id')
  @OpenToAll()
  @Returns(SessionView)
  one(@Param('id', { schema: Id }) id: string, @Caller() caller: Caller | null, @Languages() languages: Language[]) {
    return this.queries.one(id, caller?.personId ?? null, languages);
  }

  /** For calendars, which come without a token. */
  @Get(':id/calendar.ics')
  @OpenToAll()
  @Returns(SessionCalendar)
  @Header('content-type', 'text/calendar; charset=utf-8')
  calendar(@Param('id', { schema: Id }) id: string, @Languages() languages: Language[]) {
    return this.queries.calendar(id, languages);
  }

  @Post()
  @Requires('training.manage-session', inBody('providerId'))
  @Returns(SessionView, 201)
  async schedule(
    @Body({ schema: ScheduleSessionInput }) input: ScheduleSessionInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    return this.queries.one(await this.scheduling.execute(input), caller.personId, languages);
  }

  @Patch(':id')
  @Requires('training.manage-session', PROVIDER)
  @Returns(SessionView)
  async change(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: ChangeSessionInput }) input: ChangeSessionInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.changing.execute(id, version, input);
    return this.queries.one(id, caller.personId, languages);
  }

  @Post(':id/cancel')
  @Requires('training.manage-session', PROVIDER)
  @Returns(SessionView)
  async cancel(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: CancelSessionInput }) input: CancelSessionInput,
    @Caller() caller: Caller,
    @Languages() languages: Language[],
  ) {
    await this.cancelling.execute(id, input);
    return this.queries.one(id, caller.personId, languages);
  }
}
