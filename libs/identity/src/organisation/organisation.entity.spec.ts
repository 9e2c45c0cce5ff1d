import { describe, expect, it } from '@jest/globals';
import type { OrganisationType } from '@hansa/contracts';
import { anOrganisation } from '../testing/test-identity.js';
import { Organisation, searchable } from './organisation.entity.js';
import {
  AgencyIsNotRecognised,
  OnlyAgenciesAreRecognised,
  RecognisedAgencyKeepsItsType,
} from './organisation.errors.js';

const found = (type: OrganisationType = 'agency') =>
  Organisation.found('11111111-1111-4111-8111-111111111111', anOrganisation({ type }), {
    at: new Date(0),
    sample: false,
  });

describe('an organisation', () => {
  it('is found by each of its names, without case and diacritics', () => {
    const organisation = found();
    organisation.change({ name: { original: 'pl', texts: { pl: 'Klaster Łódź', en: 'Lodz Cluster' } } });
    expect(organisation.search.split('\n')).toEqual(['lodz cluster', 'klaster lodz']);
    expect(organisation.sortName).toBe('klaster lodz');
  });

  it.each([
    ['Ærø Østerbro Ålborg', 'aero osterbro alborg'],
    ['Þróun Háð', 'throun had'],
    ['Straße Žuvėdra Õun Šķūnis', 'strasse zuvedra oun skunis'],
  ])('searches %s as %s', (text, searched) => {
    expect(searchable(text)).toBe(searched);
  });

  it.each(['agency', 'ministry'] as const)('can be recognised when it is a(n) %s', (type) => {
    const organisation = found(type);
    organisation.recogniseFor('LV');
    expect(organisation.recognisedFor).toBe('LV');
  });

  it.each(['cluster-organisation', 'company', 'university'] as const)(
    'cannot be recognised when it is a %s',
    (type) => {
      expect(() => found(type).recogniseFor('LV')).toThrow(OnlyAgenciesAreRecognised);
    },
  );

  it('stays an agency or a ministry while it is recognised', () => {
    const organisation = found();
    organisation.recogniseFor('LV');
    organisation.change({ type: 'ministry' });
    expect(() => organisation.change({ type: 'company' })).toThrow(RecognisedAgencyKeepsItsType);
    organisation.withdrawRecognition();
    organisation.change({ type: 'company' });
    expect(organisation.type).toBe('company');
  });

  it('has no recognition to lose before it got one', () => {
    expect(() => found().withdrawRecognition()).toThrow(AgencyIsNotRecognised);
  });

  it('keeps what a change does not speak of, and loses what it takes away', () => {
    const organisation = found();
    organisation.change({ website: 'https://example.org' });
    organisation.change({ country: 'EE' });
    expect([organisation.website, organisation.country]).toEqual(['https://example.org', 'EE']);
    organisation.change({ website: null });
    expect(organisation.website).toBeNull();
  });
});
