import type { PracticeView } from '@hansa/contracts';
import { useMay, useMe } from '../sign-in/use-me.js';

/**
 * As whom the reader may decide about a practice now: its own organisation's editor as long as it is submitted, an expert
 * of its themes as long as its validation is awaited; null for neither.
 */
export function useReviews({ status, validation, owner, history }: PracticeView): 'editor' | 'expert' | null {
  const me = useMe();
  const may = useMay();
  if (status === 'submitted' && may('knowledge.publish-practice', owner.id)) return 'editor';
  const isMember = me?.memberships.some(({ organisation }) => organisation.id === owner.id) ?? true;
  // Who is none of its people and sees its way is an expert of one of its themes.
  const isExpert = me?.platformRoles.includes('expert') && history !== null && !isMember;
  return validation === 'awaited' && isExpert ? 'expert' : null;
}
