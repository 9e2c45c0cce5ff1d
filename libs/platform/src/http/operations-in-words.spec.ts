import { describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { accessInWords, describeOperations, nameInWords } from './operations-in-words.js';

describe('the description of a route', () => {
  it('names it in words', () => {
    expect(nameInWords('AuditTrail_list')).toBe('Audit trail: list');
    expect(nameInWords('Invitation_lookUp')).toBe('Invitation: look up');
  });

  it.each([
    [{ who: 'anybody' }, 'Open to anybody.'],
    [{ who: 'signed-in' }, 'For whoever is signed in, about oneself.'],
    [{ who: 'permission', permission: 'platform.operate' }, 'Needs platform.operate on the platform.'],
    [
      { who: 'permission', permission: 'training.vote', organisation: 'body.organisationId' },
      'Needs training.vote in the organisation in body.organisationId.',
    ],
    [
      { who: 'permission', permission: 'registry.validate-profile', country: 'that it is of', hidden: true },
      'Needs registry.validate-profile on the platform, for the country that it is of. Strangers get 404.',
    ],
  ])('says who may call it: %j', (access, words) => {
    expect(accessInWords(access)).toBe(words);
  });

  it('keeps what is said already', () => {
    const document = {
      paths: {
        '/a': {
          get: { operationId: 'A_b', summary: 'Own', description: 'Words.', 'x-hansa-access': { who: 'anybody' } },
        },
      },
    } as unknown as OpenAPIObject;
    expect(describeOperations(document).paths['/a']!.get).toMatchObject({
      summary: 'Own',
      description: 'Words.\n\nOpen to anybody.',
    });
  });
});
