import type { Service } from '@hansa/contracts';
import { type CustomTransportStrategy, type MessageHandler, Server } from '@nestjs/microservices';
import { isObservable, lastValueFrom, type Observable } from 'rxjs';
import { domainOf } from '../domain.js';
import type { Handler } from './handler.js';
import { HANSA_TRANSPORT, type HandlerExtras } from './handlers.js';

/**
 * Nest's side of messaging: takes the handlers that Nest finds (with their filters, pipes and interceptors around them)
 * and keeps them apart, so that each can be called, retried and put aside by itself.
 */
export class HansaTransport extends Server implements CustomTransportStrategy {
  override readonly transportId = HANSA_TRANSPORT;
  override readonly propagatesEventHandlerErrors = true;
  private readonly byService = new Map<Service, Handler[]>();

  constructor(
    private readonly starting: () => Promise<void>,
    private readonly stopping: () => Promise<void>,
  ) {
    super();
  }

  override addHandler(_pattern: unknown, callback: MessageHandler, _isEvent = false, extras = {}): void {
    const { target, method, definition } = extras as HandlerExtras;
    const domain = domainOf(target.constructor);
    if (!domain) throw new Error(`${target.constructor.name} has handlers and belongs to no domain`);
    const handler: Handler = {
      name: `${target.constructor.name}.${method}`,
      definition,
      invoke: async (payload, tx) => {
        const answer: unknown = await callback(payload, tx as never);
        if (isObservable(answer)) await lastValueFrom(answer as Observable<unknown>, { defaultValue: undefined });
      },
    };
    this.byService.set(domain.name, [...this.handlersOf(domain.name), handler]);
  }

  handlersOf(service: Service): Handler[] {
    return this.byService.get(service) ?? [];
  }

  listen(callback: (error?: unknown) => void): void {
    this.starting().then(() => callback(), callback);
  }

  close(): Promise<void> {
    return this.stopping();
  }

  on(): void {
    throw new Error('The transport of Hansa has no events of its own');
  }

  unwrap<T>(): T {
    throw new Error('The transport of Hansa has no server behind it');
  }
}
