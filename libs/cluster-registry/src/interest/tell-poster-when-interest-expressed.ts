import { Ctx, Payload } from '@nestjs/microservices';
import { InterestExpressed, type Received, renderText } from '@hansa/contracts';
import { OnEvent, Reactions, Transaction } from '@hansa/platform';
import { peopleOf } from '../person/person.queries.js';
import { letter } from '../texts/letter.js';
import { noticesOf } from './notice.queries.js';

/** Those who may answer. The message itself is read on the platform. */
@Reactions()
export class TellPosterWhenInterestExpressed {
  @OnEvent(InterestExpressed)
  async handle(@Payload() { data }: Received<typeof InterestExpressed>, @Ctx() tx: Transaction): Promise<void> {
    const [notice] = await noticesOf(tx, [data.interestId], 'waiting');
    if (!notice) return;
    for (const { name, email, languages } of await peopleOf(tx, notice.posterOwnerId, ['registry.seek-partners'])) {
      const values = {
        title: renderText(notice.title, languages).text,
        cluster: renderText(notice.interested, languages).text,
      };
      const to = { name, email, language: languages[0] ?? 'en' };
      await tx.mail(letter(to, ({ mail }) => mail.interestExpressed, values));
    }
  }
}
