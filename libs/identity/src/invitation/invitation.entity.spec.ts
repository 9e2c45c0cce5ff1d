import { describe, expect, it } from '@jest/globals';
import { Invitation } from './invitation.entity.js';
import { InvitationIsForAnotherAddress, InvitationIsNotOpen } from './invitation.errors.js';

const ID = '11111111-1111-4111-8111-111111111111';
const DAY = 86_400_000;
const at = (days: number) => new Date(days * DAY);
const written = (terms: { endsAt?: Date } = {}) =>
  Invitation.write(
    {
      id: ID,
      organisationId: ID,
      email: 'maris@example.org',
      language: 'lv',
      roles: ['editor'],
      tokenHash: Buffer.alloc(32),
      invitedBy: ID,
      sample: false,
      ...terms,
    },
    at(0),
    14,
  );

describe('an invitation', () => {
  it('is open for its days and not a moment longer', () => {
    expect(written().isOpen(new Date(14 * DAY - 1))).toBe(true);
    expect(written().isOpen(at(14))).toBe(false);
  });

  it('of a consultant is of no use when the term is over', () => {
    expect(written({ endsAt: at(3) }).isOpen(at(3))).toBe(false);
  });

  it('is accepted by whoever reads the invited address', () => {
    const invitation = written();
    invitation.accept('maris@example.org', at(1));
    expect([invitation.status, invitation.settledAt]).toEqual(['accepted', at(1)]);
  });

  it('tells somebody else only that it is not for him, also when it is over', () => {
    const invitation = written();
    expect(() => invitation.accept('other@example.org', at(1))).toThrow(InvitationIsForAnotherAddress);
    expect(() => invitation.decline('other@example.org', at(99))).toThrow(InvitationIsForAnotherAddress);
    expect(invitation.status).toBe('open');
  });

  it('is answered or withdrawn once', () => {
    const answered = written();
    answered.decline('maris@example.org', at(1));
    expect(() => answered.accept('maris@example.org', at(1))).toThrow(InvitationIsNotOpen);
    expect(() => answered.withdraw(at(1))).toThrow(InvitationIsNotOpen);
    const withdrawn = written();
    withdrawn.withdraw(at(1));
    expect(() => withdrawn.accept('maris@example.org', at(1))).toThrow(InvitationIsNotOpen);
  });

  it('cannot be accepted when its time is over', () => {
    expect(() => written().accept('maris@example.org', at(14))).toThrow(InvitationIsNotOpen);
  });
});
