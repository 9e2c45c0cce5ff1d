import { Ctx, Payload } from '@nestjs/microservices';
import { type Received, SeatBooked } from '@hansa/contracts';
import { Application, Database, Domain, migration, OnEvent, Reactions, type Transaction } from '@hansa/platform';
import { NoPersonalData } from '@hansa/platform/testing';
import { answer } from '../child.js';
import { BOOK, TABLES } from './booking.js';

class KnowledgeExchangeDatabase extends Database {
  static override readonly migrations = [migration('Booked1764000000000', TABLES)];
}

@Reactions()
class CountBookings {
  @OnEvent(SeatBooked)
  async count(@Payload() { id, key, data }: Received<typeof SeatBooked>, @Ctx() tx: Transaction): Promise<void> {
    await tx.query(BOOK, [key, data.personId, id]);
  }
}

@Domain({
  name: 'knowledge-exchange',
  database: KnowledgeExchangeDatabase,
  controllers: [],
  reactions: [CountBookings],
  providers: [],
  states: [],
  personalData: NoPersonalData,
})
class CountingModule {}

let application: Application | undefined;

/** A service of Hansa with one handler, in whole: it begins to handle, or stops. */
async function run({ environment }: { environment?: Record<string, string> }): Promise<void> {
  if (!environment) {
    await application?.stop();
    return;
  }
  application = await Application.create({ domains: [CountingModule], environment });
  await application.start();
}

answer(run);
