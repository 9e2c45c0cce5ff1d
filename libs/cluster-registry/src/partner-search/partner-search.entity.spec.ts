import { describe, expect, it } from '@jest/globals';
import { aPartnerSearch } from '../testing/partner-searches.js';
import { PartnerSearch } from './partner-search.entity.js';
import { OutcomeIsTold, SearchEndsInThePast, SearchIsClosed, SearchIsWithdrawn } from './partner-search.errors.js';

const NOW = new Date('2030-05-01T12:00:00Z');
const END = new Date('2030-06-01T21:00:00Z');
const after = (date: Date, milliseconds: number) => new Date(date.getTime() + milliseconds);

function search(): PartnerSearch {
  const beginning = { id: 'a', clusterId: 'b', createdBy: null, endsAt: END, now: NOW, sample: false };
  return PartnerSearch.post(aPartnerSearch({ until: '2030-06-01' }), beginning);
}

describe('a partner search', () => {
  it('takes interest until the instant at which its last day is over', () => {
    expect(() => search().mustBeOpen(after(END, -1))).not.toThrow();
    expect(() => search().mustBeOpen(END)).toThrow(SearchIsClosed);
  });

  it('is prolonged before its end, and into the future', () => {
    const prolonged = search();
    prolonged.change({ until: '2030-07-01' }, new Date('2030-07-01T21:00:00Z'), NOW);
    expect(prolonged).toMatchObject({ until: '2030-07-01', endsAt: new Date('2030-07-01T21:00:00Z') });
    expect(() => search().change({ until: '2030-04-01' }, new Date('2030-04-01T21:00:00Z'), NOW)).toThrow(
      SearchEndsInThePast,
    );
    expect(() => search().change({ until: '2030-08-01' }, new Date('2030-08-01T21:00:00Z'), END)).toThrow(
      SearchIsClosed,
    );
  });

  it('keeps what is not changed, and counts the changes of its texts', () => {
    const changed = search();
    changed.change({ sought: { original: 'en', texts: { en: 'Anybody.' } } }, null, NOW);
    expect(changed).toMatchObject({ until: '2030-06-01', countries: ['LV', 'EE'], sought: { version: 2 } });
    expect(changed.title.version).toBe(1);
  });

  it('is ended by its poster before its last day is over, and by time after that', () => {
    const closed = search();
    expect(closed.close('partners-found', NOW)).toBe(true);
    expect(closed).toMatchObject({ status: 'closed', endedBy: 'poster', endedAt: NOW });
    const late = search();
    late.close('no-partners-found', after(END, 1));
    expect(late.endedBy).toBe('time');
  });

  it('has its outcome told once', () => {
    const closed = search();
    closed.lapse(true, END);
    expect(closed.close('partners-found', after(END, 1))).toBe(false);
    expect(() => closed.close('no-partners-found', after(END, 2))).toThrow(OutcomeIsTold);
  });

  it('lapses with its last day, or with its cluster, and only while it is open', () => {
    expect(search().lapse(true, after(END, -1))).toBe(false);
    const gone = search();
    expect(gone.lapse(false, NOW)).toBe(true);
    expect(gone.endedBy).toBe('cluster-gone');
    expect(gone.lapse(false, NOW)).toBe(false);
  });

  it('stays withdrawn', () => {
    const withdrawn = search();
    withdrawn.withdraw('Posted twice.', NOW);
    expect(withdrawn.lapse(true, END)).toBe(false);
    expect(() => withdrawn.withdraw('Again.', NOW)).toThrow(SearchIsWithdrawn);
    expect(() => withdrawn.close('partners-found', NOW)).toThrow(SearchIsWithdrawn);
    expect(() => withdrawn.mustBeOpen(NOW)).toThrow(SearchIsWithdrawn);
  });
});
