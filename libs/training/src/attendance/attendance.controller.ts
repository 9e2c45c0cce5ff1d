import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { AttendanceDay, Id, RecordAttendanceInput, SessionClosed, WallDate } from '@hansa/contracts';
import { IfMatch, ofThing, Requires, Returns } from '@hansa/platform';
import { AttendanceQueries } from './attendance.queries.js';
import { CloseSession } from './close-session.js';
import { RecordAttendance } from './record-attendance.js';

const PROVIDER = ofThing('select provider_id from session where id = $1', 'id');

@Controller('sessions/:id')
export class AttendanceController {
  constructor(
    private readonly queries: AttendanceQueries,
    private readonly recording: RecordAttendance,
    private readonly closing: CloseSession,
  ) {}

  @Get('attendance/:date')
  @Requires('training.record-attendance', PROVIDER)
  @Returns(AttendanceDay)
  day(@Param('id', { schema: Id }) id: string, @Param('date', { schema: WallDate }) date: string) {
    return this.queries.day(id, date);
  }

  @Put('attendance/:date')
  @Requires('training.record-attendance', PROVIDER)
  @Returns(AttendanceDay)
  async record(
    @Param('id', { schema: Id }) id: string,
    @Param('date', { schema: WallDate }) date: string,
    @IfMatch() version: number,
    @Body({ schema: RecordAttendanceInput }) input: RecordAttendanceInput,
  ) {
    await this.recording.execute(id, date, version, input);
    return this.queries.day(id, date);
  }

  @Post('close')
  @Requires('training.record-attendance', PROVIDER)
  @Returns(SessionClosed)
  close(@Param('id', { schema: Id }) id: string) {
    return this.closing.execute(id);
  }
}
