import { Controller, Get, Inject, Param, type Type } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import {
  Id,
  NotFound,
  PersonalDataErased,
  PersonalDataExported,
  PersonalDataExportRequested,
  PersonErasureRequested,
  type Received,
  type Service,
} from '@hansa/contracts';
import { z } from 'zod';
import { SignedIn } from '../access/requires.js';
import type { Database, DatabaseClass } from '../database/database.js';
import { Transaction } from '../database/transaction.js';
import { Caller } from '../http/caller.js';
import { Returns } from '../http/returns.js';
import { OnEvent, Reactions } from '../messaging/handlers.js';
import { forgetTraces } from './forget-traces.js';
import type { PersonalData } from './personal-data.js';

/** How long the part of an export lies ready. */
const EXPORT_DAYS = 7;

const ExportPart = z.object({
  service: z.string(),
  expiresAt: z.iso.datetime(),
  data: z.record(z.string(), z.unknown()),
});

interface Parts {
  reactions: Type[];
  controllers: Type[];
}

/** What every service does for erasure and export: the reactions that answer with a receipt, and the download. */
export function personalDataParts(service: Service, personalData: Type<PersonalData>, database: DatabaseClass): Parts {
  @Reactions()
  class ErasePersonalDataWhenErasureRequested {
    constructor(@Inject(personalData) private readonly data: PersonalData) {}

    @OnEvent(PersonErasureRequested)
    async handle(@Payload() event: Received<typeof PersonErasureRequested>, @Ctx() tx: Transaction): Promise<void> {
      const { erasureId, personId, subjectRefusedUntil } = event.data;
      await tx.query(
        `insert into refused_subject (person_id, until) values ($1, $2)
         on conflict (person_id) do update set until = excluded.until`,
        [personId, subjectRefusedUntil],
      );
      // Before the rest: with the person goes the address.
      const address = (await this.data.address?.(tx, personId)) ?? null;
      await forgetTraces(tx, { erasureId, personId, address });
      const counts = await this.data.erase(tx, personId);
      tx.publish(PersonalDataErased[service], { erasureId, counts });
    }
  }

  @Reactions()
  class ExportPersonalDataWhenExportRequested {
    constructor(@Inject(personalData) private readonly data: PersonalData) {}

    @OnEvent(PersonalDataExportRequested)
    async handle(
      @Payload() event: Received<typeof PersonalDataExportRequested>,
      @Ctx() tx: Transaction,
    ): Promise<void> {
      const { exportId, personId } = event.data;
      const data = await this.data.export(tx, personId);
      const [row] = await tx.query<{ expires_at: Date }>(
        `insert into personal_export (export_id, person_id, data, expires_at)
         values ($1, $2, $3, hansa_now() + $4 * interval '1 day')
         on conflict (export_id) do update set data = excluded.data returning expires_at`,
        [exportId, personId, JSON.stringify(data), EXPORT_DAYS],
      );
      tx.publish(PersonalDataExported[service], { exportId, expiresAt: row!.expires_at.toISOString() });
    }
  }

  @Controller('personal-data')
  class PersonalDataController {
    constructor(@Inject(database) private readonly own: Database) {}

    @Get('exports/:exportId')
    @SignedIn()
    @Returns(ExportPart)
    async part(@Param('exportId', { schema: Id }) exportId: string, @Caller() caller: Caller) {
      const [row] = await this.own.query<{ data: Record<string, unknown>; expires_at: Date }>(
        'select data, expires_at from personal_export where export_id = $1 and person_id = $2 and expires_at > hansa_now()',
        [exportId, caller.personId],
      );
      if (!row) throw new NotFound();
      return { service, expiresAt: row.expires_at.toISOString(), data: row.data };
    }
  }

  return {
    reactions: [ErasePersonalDataWhenErasureRequested, ExportPersonalDataWhenExportRequested],
    controllers: [PersonalDataController],
  };
}
