import { describe, expect, it } from '@jest/globals';
import { writeTexts } from '@hansa/contracts';
import { type CertificateFacts, differences } from './certificate.rules.js';
import { contentOf, withHolder, withoutHolder } from './credential.rules.js';

const text = (en: string, sv?: string) => writeTexts({ original: 'en', texts: { en, ...(sv && { sv }) } });
const facts: CertificateFacts = {
  issuer: { id: 'c0ffee00-0000-4000-8000-000000000001', name: text('REG X') },
  module: {
    id: 'c0ffee00-0000-4000-8000-000000000002',
    code: 'ADV-1',
    number: 2,
    level: 'advanced',
    title: text('Facilitating across borders', 'Att leda över gränser'),
    summary: text('How clusters work together.'),
    hours: 14.5,
    outcomes: [text('Plans a meeting.'), text('Leads it.')],
  },
  session: {
    id: 'c0ffee00-0000-4000-8000-000000000003',
    country: 'LV',
    place: 'Riga',
    firstDay: '2026-05-04',
    lastDay: '2026-05-05',
    startsAt: '2026-05-04T06:00:00+00:00',
    endsAt: '2026-05-05T13:00:00+00:00',
    language: 'sv',
  },
};
const issue = {
  number: 'HANSA-2026-7KQ4MWXC',
  issuedAt: new Date('2026-05-06T08:30:15.123Z'),
  statusIndex: 131_075,
  publicUrl: 'https://hansa.example',
};
const content = contentOf(facts, issue) as {
  credentialSubject: { achievement: Record<string, unknown> };
  [member: string]: unknown;
};

describe('the credential of a certificate', () => {
  it('is an Open Badge 3.0', () => {
    expect(content).toMatchObject({
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        expect.stringContaining('/ob/v3p0/'),
        expect.anything(),
        expect.anything(),
      ],
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      id: 'https://hansa.example/api/v1/training/certificates/HANSA-2026-7KQ4MWXC',
      issuer: { type: ['Profile'], name: 'REG X' },
      validFrom: '2026-05-06T08:30:15Z',
    });
  });

  it('says what was learned, in the language of the session where there is such a text', () => {
    expect(content.credentialSubject.achievement).toMatchObject({
      name: 'Att leda över gränser',
      inLanguage: 'sv',
      description: 'How clusters work together.',
      humanCode: 'ADV-1',
      version: '2',
      timeRequired: 'PT14H30M',
      teaches: ['Plans a meeting.', 'Leads it.'],
      criteria: { narrative: 'Deltagande i kurstillfället, registrerat för var och en av dess dagar.' },
    });
  });

  it('says where and when', () => {
    expect(content.credentialSubject).toMatchObject({
      location: 'Riga, LV',
      activityStartDate: '2026-05-04T06:00:00Z',
      activityEndDate: '2026-05-05T13:00:00Z',
    });
  });

  it('says where it stands whether it was withdrawn', () => {
    expect(content['credentialStatus']).toMatchObject({
      type: 'BitstringStatusListEntry',
      statusListIndex: '3',
      statusListCredential: `https://hansa.example/api/v1/training/certificates/status/${facts.issuer.id}/1`,
    });
  });

  it("has its holder's name in one place, from which it can be taken", () => {
    const named = withHolder(content, 'Example Person');
    expect(JSON.stringify(content)).not.toContain('Example Person');
    expect(named).toMatchObject({
      credentialSubject: {
        identifier: [{ type: 'IdentityObject', identityType: 'name', identityHash: 'Example Person' }],
      },
    });
    expect(withoutHolder(named)).toEqual(content);
  });
});

describe('two credentials', () => {
  it('are compared place by place', () => {
    const other = structuredClone(content);
    other.credentialSubject.achievement['name'] = 'Something better';
    other['validFrom'] = '2020-01-01T00:00:00Z';
    expect(differences(content, other)).toEqual(['validFrom', 'credentialSubject.achievement.name']);
    expect(differences(content, structuredClone(content))).toEqual([]);
  });
});
