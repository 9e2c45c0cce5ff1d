import { Injectable } from '@nestjs/common';
import { SeatFreed } from '@hansa/contracts';
import { Sweep } from '@hansa/platform';
import { TrainingDatabase } from '../training.database.js';
import { Session } from './session.entity.js';

@Injectable()
export class ReleaseReservations {
  constructor(private readonly database: TrainingDatabase) {}

  /** Tells the waitlists of sessions in which reserved seats have become everybody's; says of how many sessions. */
  @Sweep()
  execute(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const due = await tx.query<{ id: string }>(
        `select id from session where next_release_at <= hansa_now() order by next_release_at limit 50
         for update skip locked`,
      );
      for (const { id } of due) {
        const session = await tx.get(Session, id);
        session.noteReleases(await tx.now());
        await tx.save(session);
        tx.publish(SeatFreed, { sessionId: id, because: 'reservation-released' });
      }
      return due.length;
    });
  }
}
