import { Injectable } from '@nestjs/common';
import { PersonalDataExportRequested, SERVICES } from '@hansa/contracts';
import type { Caller } from '@hansa/platform';
import { randomUUID } from 'node:crypto';
import { IdentityDatabase } from '../identity.database.js';
import { seePerson } from '../person/see-person.js';

/** A person asks for everything that is held about it; every service prepares its part and keeps it for the person alone. */
@Injectable()
export class RequestExport {
  constructor(private readonly database: IdentityDatabase) {}

  /** Gives the export's id. */
  execute(caller: Caller): Promise<string> {
    return this.database.transaction(async (tx) => {
      const person = await seePerson(tx, caller);
      const exportId = randomUUID();
      await tx.query('insert into personal_data_request (id, person_id, requested_at) values ($1, $2, hansa_now())', [
        exportId,
        person.id,
      ]);
      await tx.query('insert into personal_data_part (request_id, service) select $1, unnest($2::text[])', [
        exportId,
        [...SERVICES],
      ]);
      tx.publish(PersonalDataExportRequested, { exportId, personId: person.id });
      return exportId;
    });
  }
}
