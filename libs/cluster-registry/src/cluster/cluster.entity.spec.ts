import { describe, expect, it } from '@jest/globals';
import { aProfile, inEnglish } from '../testing/clusters.js';
import { Cluster } from './cluster.entity.js';
import * as errors from './cluster.errors.js';
import type { Verdict } from './cluster.rules.js';

const NOW = new Date('2026-03-31T12:00:00Z');
const LATER = new Date('2026-06-30T12:00:00Z');
const draft = (told = {}) => Cluster.draft(aProfile(told), { id: 'c', createdBy: null, now: NOW, sample: false });
const verdict = (told: Partial<Verdict> = {}): Verdict => ({
  ...{ version: 1, unmet: [], met: true, vouched: false, emerging: false },
  ...told,
});
const NOTHING = verdict({ met: false, unmet: ['members'] });
const PLANNED = verdict({ met: false, unmet: ['members'], emerging: true });
const VOUCHED = verdict({ met: false, unmet: ['members'], vouched: true });

function submitted(told = {}): Cluster {
  const cluster = draft(told);
  cluster.submit(1, NOW);
  return cluster;
}
function published(by = verdict(), told = {}): Cluster {
  const cluster = submitted(told);
  cluster.publish(by, NOW);
  return cluster;
}

describe('a draft', () => {
  it('can be submitted when its region and its sectors are told', () => {
    const cluster = draft({ region: null, sectors: [] });
    expect(() => cluster.submit(1, NOW)).toThrow(errors.ProfileIsIncomplete);
    cluster.change({ region: 'DK03', sectors: ['28'] }, NOW);
    cluster.submit(1, NOW);
    expect(cluster).toMatchObject({ status: 'submitted', criteriaVersion: 1, submittedAt: NOW });
  });

  it('names every field that is missing', () => {
    const attempt = () => draft({ region: null, sectors: [] }).submit(1, NOW);
    expect(attempt).toThrow(expect.objectContaining({ details: expect.objectContaining({ field: 'region' }) }));
  });

  it('lies in its own country', () => {
    expect(() => draft().change({ region: 'SE11' }, NOW)).toThrow(errors.RegionIsUnknown);
    const swapped = { longitude: 55.4, latitude: 10.39 };
    expect(() => draft().change({ position: swapped }, NOW)).toThrow(errors.PositionIsElsewhere);
  });

  it('can be discarded as long as it was never submitted', () => {
    expect(() => draft().mayBeDiscarded()).not.toThrow();
    const cluster = submitted();
    cluster.takeBack(NOW);
    expect(() => cluster.mayBeDiscarded()).toThrow(errors.ProfileIsNoDraft);
  });
});

describe('a submitted profile', () => {
  it('stays as it is', () => {
    expect(() => submitted().change({ acronym: 'SRC' }, NOW)).toThrow(errors.ProfileIsBeingValidated);
  });

  it('is published when the criteria are met', () => {
    expect(published()).toMatchObject({ status: 'published', publishedAt: NOW, confirmedAt: NOW });
  });

  it('is emerging with a plan for what is missing', () => {
    expect(published(PLANNED)).toMatchObject({ status: 'emerging', unmet: ['members'] });
  });

  it('is published when an agency vouches for it', () => {
    expect(published(VOUCHED)).toMatchObject({ status: 'published', unmet: ['members'] });
  });

  it('is nothing of that otherwise', () => {
    expect(() => published(NOTHING)).toThrow(errors.CriteriaAreNotMet);
  });

  it('comes back with remarks, and can be mended and submitted again', () => {
    const cluster = submitted();
    cluster.giveBack({ remarks: [{ field: 'summary', text: inEnglish('Say more.') }] }, NOTHING, NOW);
    expect(cluster).toMatchObject({ status: 'returned', remarks: [{ field: 'summary' }] });
    cluster.change({ summary: inEnglish('A longer summary.') }, LATER);
    cluster.submit(1, LATER);
    cluster.publish(verdict(), LATER);
    expect(cluster).toMatchObject({ status: 'published', remarks: [] });
  });
});

describe('a public profile', () => {
  it('may be changed, and stays public', () => {
    const cluster = published();
    cluster.change({ managementFte: null }, LATER);
    expect(cluster).toMatchObject({ status: 'published', managementFte: null, changedAt: LATER });
  });

  it('holds for another year when it is reconfirmed', () => {
    const cluster = published();
    cluster.remind(LATER);
    cluster.reconfirm(verdict({ version: 2 }), LATER);
    expect(cluster).toMatchObject({ confirmedAt: LATER, publishedAt: NOW, remindedAt: null, criteriaVersion: 2 });
  });

  it('cannot be reconfirmed when nothing of it holds', () => {
    expect(() => published().reconfirm(NOTHING, LATER)).toThrow(errors.CriteriaAreNotMet);
  });

  it('goes on as emerging when its plan allows it, and as published when everything is met', () => {
    const cluster = published();
    cluster.reconfirm(PLANNED, LATER);
    expect(cluster.status).toBe('emerging');
    cluster.reconfirm(verdict(), LATER);
    expect(cluster.status).toBe('published');
  });

  it('expires with its cause, and can be submitted again', () => {
    const cluster = published();
    cluster.expire('not-reconfirmed', LATER);
    expect(cluster).toMatchObject({ status: 'expired', endCause: 'not-reconfirmed', endedAt: LATER });
    cluster.submit(1, LATER);
    cluster.publish(verdict(), LATER);
    expect(cluster).toMatchObject({ status: 'published', endedAt: null, endCause: null, publishedAt: NOW });
  });

  it('is returned by a validator when it no longer meets what it rests on, and not before', () => {
    const remarks = { remarks: [{ field: 'members' as const, text: inEnglish('Win members.') }] };
    expect(() => published().giveBack(remarks, verdict(), LATER)).toThrow(errors.ProfileIsNotSubmitted);
    expect(() => published(PLANNED).giveBack(remarks, PLANNED, LATER)).toThrow(errors.ProfileIsNotSubmitted);
    for (const fallen of [published(), published(PLANNED)]) {
      fallen.giveBack(remarks, NOTHING, LATER);
      expect(fallen.status).toBe('returned');
    }
  });

  it('is withdrawn for ever', () => {
    const cluster = published();
    cluster.withdraw(inEnglish('We are dissolved.'), LATER);
    expect(cluster).toMatchObject({ status: 'withdrawn', endCause: 'withdrawn' });
    expect(() => cluster.change({ acronym: 'X' }, LATER)).toThrow(errors.ProfileIsWithdrawn);
    expect(() => cluster.submit(1, LATER)).toThrow(errors.ProfileCannotBeSubmitted);
    expect(() => cluster.withdraw(inEnglish('Again.'), LATER)).toThrow(errors.ProfileIsWithdrawn);
  });
});

describe('an emerging cluster', () => {
  const plan = [{ criterion: 'members' as const, action: inEnglish('Win members.'), by: '2027-01-31' }];

  it('becomes a full one when everything is met', () => {
    const cluster = published(PLANNED, { plan });
    expect(() => cluster.publish(PLANNED, LATER)).toThrow(errors.CriteriaAreNotMet);
    cluster.publish(verdict(), LATER);
    expect(cluster.status).toBe('published');
  });

  it('puts off or drops no step of its plan, but may be sooner', () => {
    const cluster = published(PLANNED, { plan });
    const change = (by: string) => cluster.change({ plan: [{ ...plan[0]!, by }] }, LATER);
    expect(() => change('2027-02-01')).toThrow(errors.PlanCannotBePutOff);
    expect(() => cluster.change({ plan: [] }, LATER)).toThrow(errors.PlanCannotBePutOff);
    change('2026-12-31');
    expect(cluster.plan).toMatchObject([{ by: '2026-12-31' }]);
  });
});
