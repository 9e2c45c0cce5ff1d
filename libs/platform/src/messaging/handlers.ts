import { applyDecorators, type ArgumentsHost, Catch, Controller, UseFilters } from '@nestjs/common';
import type { RpcExceptionFilter } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import type { EventDefinition, StateDefinition } from '@hansa/contracts';
import { type Observable, throwError } from 'rxjs';

const HANDLES = Symbol('hansa:handles');

/** The transport to which handlers of events and states belong. */
export const HANSA_TRANSPORT = Symbol('hansa:transport');

/** What a handler's registration carries to the transport strategy. */
export interface HandlerExtras {
  /** The prototype and method, by which its domain and its name are known. */
  target: object;
  method: string;
  definition: EventDefinition | StateDefinition;
}

// Nest would put "Internal server error" in the place of the cause, which decides about retrying.
@Catch()
class KeepTheCause implements RpcExceptionFilter {
  catch(exception: unknown, _host: ArgumentsHost): Observable<never> {
    return throwError(() => exception);
  }
}

function handles(definition: EventDefinition | StateDefinition): MethodDecorator {
  return (target, method, descriptor) => {
    const extras: HandlerExtras = { target, method: String(method), definition };
    Reflect.defineMetadata(HANDLES, definition, descriptor.value as object);
    applyDecorators(
      EventPattern(definition.type, HANSA_TRANSPORT, extras as unknown as Record<string, unknown>) as MethodDecorator,
      UseFilters(new KeepTheCause()),
    )(target, method, descriptor);
  };
}

/** A class whose methods react to events or keep projections. Nest looks for them among controllers. */
export const Reactions = (): ClassDecorator => Controller();

/**
 * Reacts to an event, once in effect: its inbox row is written in the handler's own transaction.
 * The method gets `(@Payload() event: Received<...>, @Ctx() tx: Transaction)`, writes through `tx` and publishes, nothing else.
 */
export const OnEvent = <D>(event: EventDefinition<D>): MethodDecorator => handles(event as EventDefinition);

/**
 * Keeps a projection of a state. The method gets `(@Payload() state: StateRecord<...>, @Ctx() tx: Transaction)`;
 * it is called only for a record that is newer than the one held; null says that the thing is gone.
 */
export const Projects = <D>(state: StateDefinition<D>): MethodDecorator => handles(state as StateDefinition);

/** Every handler of a domain, without starting it: for documentation and the architecture tests. */
export function handlersIn(module: object): { name: string; type: string }[] {
  const controllers = (Reflect.getMetadata('controllers', module) ?? []) as { name: string; prototype: object }[];
  return controllers.flatMap(({ name, prototype }) =>
    Object.getOwnPropertyNames(prototype).flatMap((method) => {
      const candidate = Object.getOwnPropertyDescriptor(prototype, method)?.value as object | undefined;
      const handled = (candidate && Reflect.getMetadata(HANDLES, candidate)) as { type: string } | undefined;
      return handled ? [{ name: `${name}.${method}`, type: handled.type }] : [];
    }),
  );
}
