import { describe, expect, it } from '@jest/globals';
import type { Role } from '@hansa/contracts';
import { Membership, type Terms } from './membership.entity.js';
import { ConsultantIsNoAdministrator } from './membership.errors.js';

const ID = '11111111-1111-4111-8111-111111111111';
const begin = (roles: Role[], terms: Partial<Terms> = {}) =>
  Membership.begin({ id: ID, personId: ID, organisationId: ID, roles, ...terms }, { at: new Date(0), sample: false });
const FOR_ONE_THING = { scope: { type: 'application', id: ID }, endsAt: new Date(1) };

describe('a membership', () => {
  it('tells reading, editing and submitting apart', () => {
    expect(begin(['reader']).permissions).toEqual(['organisation.read']);
    expect(begin(['editor']).permissions).not.toContain('training.submit-module');
    expect(begin(['signatory']).permissions).not.toContain('organisation.edit');
  });

  it('allows what any of its roles allows, each once', () => {
    const { permissions } = begin(['signatory', 'editor']);
    expect(permissions).toEqual(expect.arrayContaining(['organisation.edit', 'training.submit-module']));
    expect(new Set(permissions).size).toBe(permissions.length);
  });

  it('holds its roles in one order', () => {
    expect(begin(['reader', 'administrator', 'trainer']).roles).toEqual(['administrator', 'trainer', 'reader']);
  });

  it('gives up what a new list of roles does not name', () => {
    const membership = begin(['administrator']);
    membership.giveRoles(['reader']);
    expect(membership.isAdministrator()).toBe(false);
    expect(membership.permissions).toEqual(['organisation.read']);
  });

  it('gains by an invitation and loses nothing', () => {
    const membership = begin(['trainer']);
    membership.widen({ roles: ['editor'] });
    expect(membership.roles).toEqual(['editor', 'trainer']);
  });

  it('of a consultant is about one thing, until its end, and never that of an administrator', () => {
    const consultant = begin(['editor'], FOR_ONE_THING);
    expect(consultant.isConsultant()).toBe(true);
    expect(() => consultant.giveRoles(['administrator'])).toThrow(ConsultantIsNoAdministrator);
    consultant.widen({ roles: ['reader'], endsAt: new Date(2) });
    expect(consultant.endsAt).toEqual(new Date(2));
  });
});
