import { Database } from '@hansa/platform';
import { Invitation } from './invitation/invitation.entity.js';
import { Membership } from './membership/membership.entity.js';
import { CreateIdentity1764000000000 } from './migrations/1764000000000-create-identity.js';
import { AddPlatformReach1764000000010 } from './migrations/1764000000010-add-platform-reach.js';
import { Organisation } from './organisation/organisation.entity.js';
import { Person } from './person/person.entity.js';
import { PlatformMembership } from './platform-role/platform-membership.entity.js';

export class IdentityDatabase extends Database {
  static override readonly entities = [Person, Organisation, Membership, PlatformMembership, Invitation];
  static override readonly migrations = [CreateIdentity1764000000000, AddPlatformReach1764000000010];
}
