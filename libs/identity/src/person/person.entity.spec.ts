import { describe, expect, it } from '@jest/globals';
import { type Claims, Person } from './person.entity.js';

const claims = (facts: Partial<Claims> = {}): Claims => ({
  name: 'Liga Ozola',
  email: 'Liga@Example.org',
  emailVerified: true,
  ...facts,
});
const seen = (facts: Partial<Claims> = {}, languages: ('lv' | 'en')[] = []) =>
  Person.seen('11111111-1111-4111-8111-111111111111', claims(facts), { languages, sample: false, at: new Date(0) });

describe('a person', () => {
  it('is known by a verified address, written in small letters', () => {
    expect(seen().email).toBe('liga@example.org');
  });

  it('has no address while the identity provider has not verified it', () => {
    expect(seen({ emailVerified: false }).email).toBeNull();
  });

  it('reads English when nothing else is known', () => {
    expect(seen().languages).toEqual(['en']);
    expect(seen({}, ['lv', 'en']).languages).toEqual(['lv', 'en']);
  });

  it('is called by the first part of the address when the account has no name', () => {
    expect(seen({ name: null }).name).toBe('Liga');
    expect(seen({ name: '\u0007 ' }).name).toBe('Liga');
  });

  it('keeps the name it gave itself while the account says the same as before', () => {
    const person = seen();
    person.change({ name: 'Līga Ozola-Bērziņa' });
    expect(person.isOutOfDate(claims())).toBe(false);
    person.refresh(claims());
    expect(person.name).toBe('Līga Ozola-Bērziņa');
  });

  it('takes over a name that has changed in the account', () => {
    const person = seen();
    person.change({ name: 'Līga' });
    expect(person.isOutOfDate(claims({ name: 'Liga Kalna' }))).toBe(true);
    person.refresh(claims({ name: 'Liga Kalna' }));
    expect(person.name).toBe('Liga Kalna');
  });

  it('keeps the verified address until another one is verified', () => {
    const person = seen();
    person.refresh(claims({ email: 'new@example.org', emailVerified: false }));
    expect(person.email).toBe('liga@example.org');
    person.refresh(claims({ email: 'new@example.org' }));
    expect(person.email).toBe('new@example.org');
  });

  it('changes only what is said', () => {
    const person = seen();
    person.change({ country: 'LV' });
    person.change({ languages: ['lv'] });
    expect([person.name, person.country, person.languages]).toEqual(['Liga Ozola', 'LV', ['lv']]);
    person.change({ country: null });
    expect(person.country).toBeNull();
  });
});
