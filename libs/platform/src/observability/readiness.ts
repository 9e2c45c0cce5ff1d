import { Injectable } from '@nestjs/common';

/** Whether this process wants requests. Not before it has started, not while something is held up, not once it stops. */
@Injectable()
export class Readiness {
  private started = false;
  private stopping = false;
  private readonly holds = new Set<symbol>();

  /** Call it when everything runs. */
  markStarted(): void {
    this.started = true;
  }

  /** The first step of a stop: those who send requests look elsewhere. */
  markStopping(): void {
    this.stopping = true;
  }

  /** Not ready until the function given back is called. @param reason is shown by `/health/ready` */
  hold(reason: string): () => void {
    const hold = Symbol(reason);
    this.holds.add(hold);
    return () => void this.holds.delete(hold);
  }

  get isStarted(): boolean {
    return this.started;
  }

  get isStopping(): boolean {
    return this.stopping;
  }

  /** Why there should be no requests; empty when there may. */
  reasons(): string[] {
    return [
      ...(this.started ? [] : ['starting']),
      ...(this.stopping ? ['stopping'] : []),
      ...[...this.holds].map((hold) => hold.description ?? 'held up'),
    ];
  }
}
