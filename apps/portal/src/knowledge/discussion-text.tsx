import type { DiscussionView } from '@hansa/contracts';
import { TextActions } from './text-actions.js';
import { TextOfPerson } from './text-of-person.js';

/** What the discussion began with. */
export function DiscussionText({ of }: { of: DiscussionView }) {
  return (
    <article>
      <TextOfPerson of={of} />
      <TextActions text={{ type: 'discussion', of }} />
    </article>
  );
}
