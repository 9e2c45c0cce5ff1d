import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  StandardSchemaSerializerInterceptor,
} from '@nestjs/common';
import { ModuleRef, Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { Context } from '../context.js';
import { Database } from '../database/database.js';
import { domainOf } from '../domain.js';
import { forgetTrace } from '../observability/trace-requests.js';
import { idempotencyKey, once } from './idempotency.js';
import { PublicLists } from './public-lists.js';
import { UNTRACED } from './untraced.js';
import { isUploaded } from './upload.js';

/** Shapes what a route answers by its schema, gives public lists again, and does a POST with an `Idempotency-Key` once. */
@Injectable()
export class Answers implements NestInterceptor {
  private readonly serializer: StandardSchemaSerializerInterceptor;

  constructor(
    reflector: Reflector,
    private readonly modules: ModuleRef,
    private readonly lists: PublicLists,
  ) {
    this.serializer = new StandardSchemaSerializerInterceptor(reflector);
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const request = context.switchToHttp().getRequest<FastifyRequest & { context?: Context }>();
    if (this.lists.serves(request, context.getHandler())) {
      const list = () => lastValueFrom(this.serializer.intercept(context, next));
      return from(this.lists.answer(request, context.switchToHttp().getResponse<FastifyReply>(), list));
    }
    const untraced = Reflect.getMetadata(UNTRACED, context.getHandler()) === true;
    if (untraced) {
      forgetTrace(request);
      if (request.context) request.context.actor = null;
    }
    const key = untraced ? undefined : idempotencyKey(request);
    const domain = key === undefined ? undefined : domainOf(context.getClass());
    if (key === undefined || !domain) return this.serializer.intercept(context, next);
    const database = this.modules.get<Database>(domain.database, { strict: false });
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const { body } = request;
    if (isUploaded(body)) {
      const doOnce = (content: unknown, work: () => Promise<unknown>) =>
        once(database, key, request, reply, work, content);
      body.once = doOnce as typeof body.once;
      return this.serializer.intercept(context, next);
    }
    // The transaction may be done again, so the route is called anew each time.
    const work = () => lastValueFrom(this.serializer.intercept(context, next), { defaultValue: undefined });
    return from(once(database, key, request, reply, work));
  }
}
