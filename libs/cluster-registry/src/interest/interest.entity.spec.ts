import { describe, expect, it } from '@jest/globals';
import { Interest } from './interest.entity.js';
import { InterestWaitsNoMore } from './interest.errors.js';

const NOW = new Date('2030-05-01T12:00:00Z');
const contact = { name: 'Liga Ozola', email: 'liga@example.org', personId: null };
const answer = { by: 'a', at: NOW, text: null };

function interest(): Interest {
  const told = { id: 'i', partnerSearchId: 's', clusterId: 'c', message: 'Let us try.', expressedBy: 'p' };
  return Interest.express({ ...told, contact, sample: false }, NOW);
}

describe('an interest', () => {
  it('waits for its answer with whom to write to', () => {
    expect(interest()).toMatchObject({ status: 'waiting', contactEmail: 'liga@example.org', posterContactEmail: null });
  });

  it('knows the poster’s contact only when it is accepted', () => {
    const accepted = interest();
    accepted.accept({ ...contact, email: 'anna@example.org' }, answer);
    expect(accepted).toMatchObject({ status: 'accepted', posterContactEmail: 'anna@example.org', answeredAt: NOW });
    const declined = interest();
    declined.decline({ ...answer, text: 'Not now.' });
    expect(declined).toMatchObject({ status: 'declined', posterContactEmail: null, answer: 'Not now.' });
  });

  it('is accepted, declined or withdrawn once', () => {
    const ways: ((each: Interest) => void)[] = [
      (each) => each.accept(contact, answer),
      (each) => each.decline(answer),
      (each) => each.withdraw(NOW),
    ];
    for (const first of ways) {
      for (const second of ways) {
        const each = interest();
        first(each);
        expect(() => second(each)).toThrow(InterestWaitsNoMore);
      }
    }
  });
});
