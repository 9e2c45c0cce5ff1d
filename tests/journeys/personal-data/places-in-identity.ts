import { copy, copyAndStays, hers, hersAndStays, OF_THE_PLATFORM } from './declared.js';
import type { Place } from './places.js';

export const IDENTITY: Record<string, Place> = {
  ...OF_THE_PLATFORM,
  'person.id': hers('person'),
  'person.name': hers('person'),
  'person.claimed_name': copy('what the account said when it was last seen'),
  'person.email': hers('person'),
  'membership.person_id': hers('memberships'),
  'platform_membership.person_id': hers('platformRoles'),
  'invitation.email': hers('invitations'),
  'invitation.invited_by': hers('sentInvitations'),
  'personal_data_request.person_id': hers('exports'),
  'audit_entry.actor_id': hersAndStays('actions', ['id'], 'audit trails hold ids'),
  'outbox.key': copyAndStays(
    'the order of events about her',
    ['id'],
    'pruned; of her state a row without content stays',
  ),
  'outbox.data': copyAndStays('events hold ids', ['id'], 'pruned some days after sending'),
};
