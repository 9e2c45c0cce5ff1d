import { SetMetadata } from '@nestjs/common';

export const UNTRACED = Symbol('hansa:untraced');

/**
 * A route for what must stay anonymous. Its `Idempotency-Key` is passed over: who sent something and what he sent must
 * not lie side by side, not even as a hash. Nothing that follows from it names him, the log neither, and
 * there is no trace of it. It sees to it by
 * itself that a repeated request has one effect.
 */
export const Untraced = (): MethodDecorator => SetMetadata(UNTRACED, true);
