import { SetMetadata } from '@nestjs/common';

export const SWEEP = Symbol('hansa:sweep');

/**
 * Makes visible what time has decided; called every `SWEEP_INTERVAL_MS`. Several processes may sweep at once:
 * take rows `for update skip locked`, compare with `hansa_now()`. It returns how many things it changed;
 * as long as that is not zero it is called again at once.
 */
export const Sweep = (): MethodDecorator => SetMetadata(SWEEP, true);
