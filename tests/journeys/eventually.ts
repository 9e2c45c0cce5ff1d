import type { Platform, ReceivedMail } from './platform.js';

const DAY = 86_400_000;
// Where every effect goes over a broker, on a machine that does much else, things take longer.
const PATIENCE = process.env['HANSA_PLATFORM'] ? 60_000 : 15_000;

/** Asks again and again until the answer is so; what it was last stands in the error. */
export async function eventually<T>(ask: () => Promise<T>, so: (answer: T) => boolean): Promise<T> {
  for (const end = Date.now() + PATIENCE; ;) {
    const answer = await ask();
    if (so(answer)) return answer;
    if (Date.now() > end) throw new Error(`It did not come to be so; last it was ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** `mailTo` of a platform, over the way in which it reads mails. */
export function mailWaiter(mailsTo: Platform['mailsTo']): Platform['mailTo'] {
  return async (email, subject, saying = '') => {
    const fits = (mail: ReceivedMail) =>
      (typeof subject === 'string' ? mail.subject === subject : subject.test(mail.subject)) &&
      mail.text.includes(saying);
    const mails = await eventually(
      () => mailsTo(email),
      (all) => all.some(fits),
    );
    return mails.find(fits)!;
  };
}

/** The calendar of a platform, over the way in which its clocks are shifted. */
export function calendar(shiftClock: Platform['shiftClock']): Pick<Platform, 'shiftClock' | 'passDays' | 'dateIn'> {
  let passed = 0;
  return {
    shiftClock,
    passDays: async (days) => {
      passed += days;
      await shiftClock(`${days * 24} hours`);
    },
    dateIn: (days) => new Date(Date.now() + (passed + days) * DAY).toISOString().slice(0, 10),
  };
}
