import { Injectable, Logger } from '@nestjs/common';
import type { Message } from '../messaging/message.js';
import type { MessagingObserver } from '../messaging/observer.js';
import { deadLetters, handlerDuration, handlerRetries } from './metrics.js';

/** Measures the handlers of events and states, and says in the log what went wrong with which message. */
@Injectable()
export class MetricsObserver implements MessagingObserver {
  private readonly logger = new Logger('Messaging');

  async handling<T>(handler: string, work: () => Promise<T>): Promise<T> {
    const end = handlerDuration.startTimer({ handler });
    try {
      return await work();
    } finally {
      end();
    }
  }

  retrying(handler: string, error: unknown): void {
    handlerRetries.inc({ handler });
    this.logger.warn({ handler, err: error }, 'A handler failed and is tried again');
  }

  deadLetter(handler: string, message: Message, error: unknown): void {
    deadLetters.inc({ handler });
    const { id, type, key } = message;
    this.logger.error({ handler, id, type, key, err: error }, 'Laid aside among the dead letters');
  }

  receivingFails(error: unknown): void {
    this.logger.warn({ err: error }, 'Nothing is received from Kafka; it is tried again');
  }

  unreadable(place: string, error: unknown): void {
    this.logger.error({ place, err: error }, 'Kafka holds what cannot be read; laid aside among the dead letters');
  }
}
