import { describe, expect, it } from '@jest/globals';
import { checkCriteria, CRITERIA, criteriaInForce, criteriaOfProfile, reportOn } from './criteria.rules.js';

const NOW = new Date('2026-03-31T12:00:00Z');
const [FIRST] = CRITERIA as [(typeof CRITERIA)[number]];
const members = { company: 12, research: 1, public: 2, 'civil-society': 0, other: 0 };
const facts = (told = {}) => ({ managementFte: 0.5, englishPage: 'https://robots.example/en', members, ...told });
const check = (code: string, told: object) => checkCriteria(facts(told), FIRST).find((one) => one.code === code);
const report = (told: object, plan: Parameters<typeof reportOn>[1] = []) =>
  reportOn(facts(told), plan, false, FIRST, NOW);

describe('the criteria', () => {
  it('are met by half a post, an English page and fifteen members with public bodies among them', () => {
    expect(report({})).toMatchObject({ version: 1, met: true, emerging: { eligible: false, possible: false } });
  });

  it('say how much management is missing, to the hundredth', () => {
    expect(check('management', { managementFte: 0.3 })).toEqual({
      ...{ code: 'management', met: false, rule: { fte: 0.5 }, value: { fte: 0.3 }, missing: { fte: 0.2 } },
    });
    expect(check('management', { managementFte: null })).toMatchObject({ met: false, missing: { fte: 0.5 } });
    expect(check('management', { managementFte: 0.49 })).toMatchObject({ met: false, missing: { fte: 0.01 } });
  });

  it('ask for a page in English', () => {
    expect(check('english-page', { englishPage: null })).toMatchObject({ met: false, missing: { pages: 1 } });
  });

  it('say how many members are missing', () => {
    const twelve = { ...members, company: 9 };
    expect(check('members', { members: twelve })).toMatchObject({
      ...{ met: false, rule: { members: 15 }, value: { members: 12 }, missing: { members: 3 } },
    });
  });

  it('ask for two types of members, with public bodies among them', () => {
    const companies = { ...members, company: 20, research: 0, public: 0 };
    expect(check('member-types', { members: companies })).toMatchObject({
      ...{ met: false, missing: { types: 1, publicBodies: 1 } },
    });
    const private_ = { ...companies, research: 3 };
    expect(check('member-types', { members: private_ })).toMatchObject({ missing: { types: 0, publicBodies: 1 } });
    const officials = { ...companies, company: 0, public: 20 };
    expect(check('member-types', { members: officials })).toMatchObject({ missing: { types: 1, publicBodies: 0 } });
    expect(check('member-types', { members: { ...companies, public: 1 } })).toMatchObject({ met: true });
  });
});

describe('an emerging cluster', () => {
  const young = { members: { ...members, company: 5 } };

  it('meets the management and two of the others, and plans the rest', () => {
    expect(report(young).emerging).toEqual({
      ...{ eligible: true, withoutPlan: ['members'], latest: '2028-03-31', possible: false },
    });
    expect(report(young, [{ criterion: 'members', by: '2027-06-30' }]).emerging).toMatchObject({
      ...{ withoutPlan: [], possible: true },
    });
  });

  it('is none without the management, or with one of the others alone', () => {
    expect(report({ managementFte: 0.4 }).emerging).toMatchObject({ eligible: false, possible: false });
    expect(report({ ...young, englishPage: null }).emerging).toMatchObject({ eligible: false });
  });

  it('has no plan of days that are over, or further off than two years', () => {
    for (const by of ['2026-03-30', '2028-04-01']) {
      expect(report(young, [{ criterion: 'members', by }]).emerging.withoutPlan).toEqual(['members']);
    }
    for (const by of ['2026-03-31', '2028-03-31']) {
      expect(report(young, [{ criterion: 'members', by }]).emerging.possible).toBe(true);
    }
  });
});

describe('criteria of a new version', () => {
  const next = { ...FIRST, version: 2, from: '2027-01-01', members: 20 };

  it('are in force from their day on', () => {
    expect(criteriaInForce(new Date('2026-12-31T23:59:59Z'), [FIRST, next]).version).toBe(1);
    expect(criteriaInForce(new Date('2027-01-01T00:00:00Z'), [FIRST, next]).version).toBe(2);
  });

  it('are for profiles that are submitted later; the others keep theirs until they are asked to reconfirm', () => {
    const profile = { status: 'submitted', criteriaVersion: 1, remindedAt: null } as const;
    const in2027 = new Date('2027-02-01T00:00:00Z');
    const versionFor = (told: object) => criteriaOfProfile({ ...profile, ...told }, in2027, [FIRST, next]).version;
    expect(versionFor({})).toBe(1);
    expect(versionFor({ status: 'published' })).toBe(1);
    expect(versionFor({ status: 'published', remindedAt: in2027 })).toBe(2);
    expect(versionFor({ status: 'returned' })).toBe(2);
    expect(versionFor({ status: 'draft', criteriaVersion: null })).toBe(2);
  });
});
