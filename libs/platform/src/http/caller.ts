import { createParamDecorator, type ExecutionContext } from '@nestjs/common';

/** The person who calls, as the identity provider's token says. */
export interface Caller {
  personId: string;
  /** Personal data: never logged. Null when the token does not say it. */
  email: string | null;
  emailVerified: boolean;
  name: string | null;
}

/** What the guard has found out about a request. */
export interface WithCaller {
  caller?: Caller;
}

/** Gives a method the person who calls; on a route that is open to all it is null for one who is not signed in. */
export const Caller: () => ParameterDecorator = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Caller | null =>
    context.switchToHttp().getRequest<WithCaller>().caller ?? null,
);
