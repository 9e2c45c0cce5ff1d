import { describe, expect, it } from '@jest/globals';
import { type BeginTransferInput, FinishTransferInput } from '@hansa/contracts';
import { randomUUID } from 'node:crypto';
import { aFact, inEnglish } from '../testing/a-practice.js';
import { Transfer } from './transfer.entity.js';
import { ResultNeedsEvidence, TransferHasEnded, TransferHasNotEnded, TransferStaysAtHome } from './transfer.errors.js';

const now = new Date('2026-03-02T10:00:00Z');
const later = new Date('2026-09-03T10:00:00Z');
const home = { ownerId: randomUUID(), country: 'DK' as const, region: 'DK041' };

function begun(told: Partial<BeginTransferInput> = {}): Transfer {
  const input: BeginTransferInput = {
    ...{ practiceId: randomUUID(), organisationId: randomUUID(), place: { country: 'LV', city: 'Riga' } },
    plan: inEnglish('We invite our firms to breakfast.'),
    ...told,
  };
  return Transfer.begin(input, home, { id: randomUUID(), createdBy: randomUUID(), now, sample: false });
}
const outcome = inEnglish('Nine of ten firms came again.');
const evidence = [aFact('Nine firms came again.', { figure: 9, unit: 'firms' })];
const adapted = (): Transfer => {
  const transfer = begun();
  transfer.adapt({ note: inEnglish('In the evening.') }, later);
  return transfer;
};

describe('a transfer', () => {
  it('goes from the place of the practice to another one', () => {
    expect(begun()).toMatchObject({
      ...{ status: 'trying', fromCountry: 'DK', fromRegion: 'DK041', country: 'LV', region: null, city: 'Riga' },
      ...{ result: null, outcome: null, endedAt: null, toldAt: now },
    });
  });

  it('of an own practice goes to another region than its own', () => {
    const own = { organisationId: home.ownerId };
    expect(() => begun({ ...own, place: { country: 'DK', region: 'DK041' } })).toThrow(TransferStaysAtHome);
    expect(begun({ ...own, place: { country: 'DK', region: 'DK042' } }).region).toBe('DK042');
    expect(begun({ place: { country: 'DK', region: 'DK041' } }).country).toBe('DK');
  });

  it('is adapted as often as that is told', () => {
    const transfer = adapted();
    transfer.adapt({ note: inEnglish('With interpreters.') }, later);
    expect(transfer).toMatchObject({ status: 'adapted', toldAt: later });
    expect(transfer.adaptations.map(({ note }) => note.texts.en?.text)).toEqual([
      'In the evening.',
      'With interpreters.',
    ]);
  });

  it('ends with its result and facts, and goes no further', () => {
    const transfer = adapted();
    transfer.finish({ result: 'worked', outcome, evidence }, later);
    expect(transfer).toMatchObject({ status: 'finished', result: 'worked', endedAt: later });
    expect(transfer.isUnderWay()).toBe(false);
    for (const further of [
      () => transfer.adapt({ note: outcome }, later),
      () => transfer.finish({ result: 'did-not-work', outcome, evidence: [] }, later),
      () => transfer.abandon({ why: outcome }, later),
    ]) {
      expect(further).toThrow(TransferHasEnded);
    }
  });

  it('needs facts for what worked, and none for what did not', () => {
    for (const result of ['worked', 'worked-in-part'] as const) {
      expect(() => begun().finish({ result, outcome, evidence: [] }, later)).toThrow(ResultNeedsEvidence);
      expect(FinishTransferInput.safeParse({ result, outcome }).success).toBe(false);
    }
    const failed = begun();
    failed.finish(FinishTransferInput.parse({ result: 'did-not-work', outcome }), later);
    expect(failed).toMatchObject({ status: 'finished', result: 'did-not-work', evidence: [] });
  });

  it('is abandoned with why', () => {
    const transfer = begun();
    transfer.abandon({ why: inEnglish('The money ended.') }, later);
    expect(transfer).toMatchObject({ status: 'abandoned', result: null, outcome: { texts: { en: {} } } });
  });

  it('is mended in its words, but not told of by that', () => {
    const transfer = begun();
    expect(() => transfer.change({ outcome }, later)).toThrow(TransferHasNotEnded);
    expect(() => transfer.change({ evidence }, later)).toThrow(TransferHasNotEnded);
    transfer.change({ city: null, plan: inEnglish('We invite our firms to dinner.') }, later);
    expect(transfer).toMatchObject({ city: null, plan: { version: 2 }, toldAt: now, changedAt: later });
    transfer.finish({ result: 'worked', outcome, evidence }, later);
    transfer.change({ outcome: inEnglish('Nine of ten firms came again.', { lv: 'Deviņi no desmit.' }) }, later);
    expect(Object.keys(transfer.outcome!.texts)).toEqual(['en', 'lv']);
    expect(() => transfer.change({ evidence: [] }, later)).toThrow(ResultNeedsEvidence);
  });
});
