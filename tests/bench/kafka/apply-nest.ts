import { Controller, type INestMicroservice, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern, type MicroserviceOptions, Payload, Transport } from '@nestjs/microservices';
import pg from 'pg';
import { answer } from '../child.js';
import { BOOK, HANDLER, LANES, TAKE, TOPIC } from './booking.js';

interface Start {
  brokers: string;
  databaseUrl: string;
  groupId: string;
  /** Nest's default if not said. */
  partitionsConsumedConcurrently?: number;
}
interface CloudEvent {
  id: string;
  subject: string;
  data: { personId: string };
}

let pool: pg.Pool;
let app: INestMicroservice | undefined;

@Controller()
class CountBookings {
  @EventPattern(TOPIC)
  async count(@Payload() { id, subject, data }: CloudEvent): Promise<void> {
    const client = await pool.connect();
    try {
      await client.query('START TRANSACTION');
      const { rowCount } = await client.query(TAKE, [[id], [HANDLER]]);
      if (rowCount) await client.query(BOOK, [subject, data.personId, id]);
      await client.query('COMMIT');
    } finally {
      client.release();
    }
  }
}

@Module({ controllers: [CountBookings] })
class CountingModule {}

/** Nest's own Kafka transport with the same handler: begins to handle, or stops. */
async function run({ start }: { start?: Start }): Promise<void> {
  if (!start) {
    await app?.close();
    await pool.end();
    return;
  }
  const { brokers, databaseUrl, groupId, ...concurrently } = start;
  pool = new pg.Pool({ connectionString: databaseUrl, max: LANES });
  app = await NestFactory.createMicroservice<MicroserviceOptions>(CountingModule, {
    logger: false,
    transport: Transport.KAFKA,
    options: {
      client: { brokers: [brokers] },
      consumer: { groupId, allowAutoTopicCreation: false },
      subscribe: { fromBeginning: true },
      run: concurrently,
    },
  });
  await app.listen();
}

answer(run);
