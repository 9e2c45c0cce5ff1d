import { describe, expect, it } from '@jest/globals';
import { adminUrl } from './remove-account.js';

describe('the administration of a realm', () => {
  it.each([
    ['https://id.example/realms/hansa', 'https://id.example/admin/realms/hansa'],
    ['http://keycloak:8080/auth/realms/hansa', 'http://keycloak:8080/auth/admin/realms/hansa'],
  ])('of %s is at %s', (issuer, address) => {
    expect(adminUrl(issuer)).toBe(address);
  });

  it('is not guessed where the issuer is no realm', () => {
    expect(() => adminUrl('https://id.example')).toThrow('realms');
  });
});
