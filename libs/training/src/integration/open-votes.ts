import { Injectable } from '@nestjs/common';
import { type Language, type LocalisedText, renderText } from '@hansa/contracts';
import { Sweep, type Transaction } from '@hansa/platform';
import { letter } from '../texts/letter.js';
import { TrainingDatabase } from '../training.database.js';
import { Ballot } from './ballot.entity.js';

interface Due {
  id: string;
  moduleId: string;
  title: LocalisedText;
  partners: string[];
}

/** Opens the vote on every evaluated version as soon as somebody is named to decide, and tells those who may vote. */
@Injectable()
export class OpenVotes {
  constructor(private readonly database: TrainingDatabase) {}

  @Sweep()
  openVotes(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const due = await tx.query<Due>(
        `select v.id, v.module_id as "moduleId", v.title, array(
           select p.organisation_id from module_partner p where p.module_id = v.module_id order by 1) as partners
         from module_version v
         where v.state = 'evaluated' and v.decision is null
           and exists (select from module_partner p where p.module_id = v.module_id)
           and not exists (select from ballot b where b.module_version_id = v.id)
         limit 20 for update of v skip locked`,
      );
      for (const { id, moduleId, title, partners } of due) {
        await tx.save(Ballot.open(id, moduleId, partners, await tx.now()));
        await this.tell(tx, partners, title);
      }
      return due.length;
    });
  }

  private async tell(tx: Transaction, partners: string[], title: LocalisedText): Promise<void> {
    const voters = await tx.query<{ name: string; email: string; languages: Language[] }>(
      `select name, email, languages from person where id in (
         select person_id from access_membership where organisation_id = any($1) and 'training.vote' = any(permissions)
         and (ends_at is null or ends_at > hansa_now()))`,
      [partners],
    );
    for (const { languages, ...to } of voters) {
      const language = languages[0] ?? 'en';
      const values = { title: renderText(title, languages).text };
      await tx.mail(letter({ ...to, language }, (texts) => texts.integration.voteOpened, values));
    }
  }
}
