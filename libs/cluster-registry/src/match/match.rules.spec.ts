import { describe, expect, it } from '@jest/globals';
import type { LocalisedText } from '@hansa/contracts';
import { bestMatches, type Candidate, type OpenSearch, reasonsFor } from './match.rules.js';

const title: LocalisedText = { original: 'en', version: 1, texts: { en: { text: 'Robots', origin: 'human' } } };

function cluster(told: Partial<Candidate> = {}): Candidate {
  return { id: 'a', country: 'DK', themes: [], sectors: [], searches: [], ...told };
}
function search(told: Partial<OpenSearch> = {}): OpenSearch {
  return { id: 's', title, countries: ['DK'], themes: [], ...told };
}
const codes = (own: Candidate, other: Candidate) => reasonsFor(own, other).map(({ code }) => code);

describe('two clusters', () => {
  it('of one country are no match: partners are looked for abroad', () => {
    expect(reasonsFor(cluster({ themes: ['robotics'] }), cluster({ id: 'b', themes: ['robotics'] }))).toEqual([]);
  });

  it('match when one looks for partners in the country of the other, whichever it is', () => {
    const seeking = cluster({ id: 'b', country: 'LV', searches: [search()] });
    expect(codes(cluster(), seeking)).toEqual(['looks-for-partners-there']);
    expect(codes(seeking, cluster())).toEqual(['is-looked-for']);
    const elsewhere = cluster({ id: 'b', country: 'LV', searches: [search({ countries: ['EE'] })] });
    expect(codes(cluster(), elsewhere)).toEqual([]);
  });

  it('match by the one of several searches that is about a theme of the other', () => {
    const searches = [search({ id: '1' }), search({ id: '2', themes: ['robotics'] })];
    const [reason] = reasonsFor(cluster({ themes: ['robotics'] }), cluster({ id: 'b', country: 'LV', searches }));
    expect(reason).toMatchObject({ code: 'looks-for-partners-there', search: { id: '2' } });
  });

  it('complete each other when they share themes and come from different sectors', () => {
    const own = cluster({ themes: ['robotics'], sectors: ['28'] });
    expect(codes(own, cluster({ country: 'SE', themes: ['robotics'], sectors: ['30'] }))).toEqual([
      'shared-themes',
      'other-sectors',
    ]);
    expect(codes(own, cluster({ country: 'SE', themes: ['robotics'], sectors: ['28', '30'] }))).toEqual([
      'shared-themes',
      'shared-sectors',
    ]);
    expect(codes(own, cluster({ country: 'SE', sectors: ['30'] }))).toEqual([]);
  });
});

describe('the best matches', () => {
  const own = cluster({ themes: ['robotics', 'welding'], sectors: ['28'] });

  it('are those with the weightiest reasons, and only those with any', () => {
    const others = [
      cluster({ id: 'nothing', country: 'SE' }),
      cluster({ id: 'sector', country: 'SE', sectors: ['28'] }),
      cluster({ id: 'themes', country: 'SE', themes: ['robotics', 'welding'] }),
      cluster({ id: 'seeking', country: 'LV', searches: [search({ themes: ['welding'] })] }),
    ];
    expect(bestMatches(own, others, 10).map(({ candidate }) => candidate.id)).toEqual(['seeking', 'themes', 'sector']);
    expect(bestMatches(own, others, 1)).toHaveLength(1);
  });

  it('come in the same order every time', () => {
    const alike = ['b', 'a', 'c'].map((id) => cluster({ id, country: 'SE', sectors: ['28'] }));
    expect(bestMatches(own, alike, 10).map(({ candidate }) => candidate.id)).toEqual(['a', 'b', 'c']);
  });
});
