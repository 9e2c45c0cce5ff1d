import { type FollowType, InvalidInput, isTargetOf } from '@hansa/contracts';

/** Things that one person follows, at most. */
export const MOST_FOLLOWED = 500;

/** Throws `InvalidInput` for what cannot name anything of the type. */
export function expectTarget(type: FollowType, target: string): void {
  if (isTargetOf(type, target)) return;
  const rule = type === 'theme' ? 'must be a theme' : type === 'country' ? 'must be a country' : 'must be an id';
  throw new InvalidInput({ field: 'target', errors: [{ field: 'target', rule, code: 'not-a-target' }] });
}
