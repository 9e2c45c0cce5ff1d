import { Injectable } from '@nestjs/common';
import { PublicSessionState, type ScheduleSessionInput, SessionScheduled } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { TrainingDatabase } from '../training.database.js';
import { Session } from './session.entity.js';
import {
  CoOrganiserIsUnknown,
  ModuleVersionIsUnknown,
  VersionIsNotIntegrated,
  VersionIsNotPiloting,
} from './session.errors.js';

@Injectable()
export class ScheduleSession {
  constructor(private readonly database: TrainingDatabase) {}

  /** Plans a delivery of a module version; gives its id. */
  execute(input: ScheduleSessionInput): Promise<string> {
    return this.database.transaction(async (tx) => {
      // Shared, so that the version does not leave its state before the session is there to be seen.
      const [version] = await tx.query<{ state: string }>('select state from module_version where id = $1 for share', [
        input.moduleVersionId,
      ]);
      if (!version) throw new ModuleVersionIsUnknown({ field: 'moduleVersionId' });
      if (input.kind === 'pilot' && version.state !== 'piloting') throw new VersionIsNotPiloting();
      if (input.kind === 'regular' && version.state !== 'integrated') throw new VersionIsNotIntegrated();

      const known = await tx.query<{ id: string }>('select id from organisation where id = any($1)', [
        input.coOrganiserIds,
      ]);
      const unknown = input.coOrganiserIds.findIndex((id) => !known.some((organisation) => organisation.id === id));
      if (unknown >= 0) throw new CoOrganiserIsUnknown({ field: `coOrganiserIds.${unknown}` });

      const session = Session.schedule(randomUUID(), input, await tx.now(), tx.context.sample);
      await tx.save(session);
      tx.changed(PublicSessionState, session.id);
      tx.publish(SessionScheduled, {
        sessionId: session.id,
        moduleVersionId: session.moduleVersionId,
        kind: session.kind,
        providerId: session.providerId,
        country: session.country,
        startsAt: session.startsAt.toISOString(),
        endsAt: session.endsAt.toISOString(),
      });
      tx.record({
        organisationId: session.providerId,
        action: 'training.session-scheduled',
        subject: { type: 'session', id: session.id },
      });
      return session.id;
    });
  }
}
