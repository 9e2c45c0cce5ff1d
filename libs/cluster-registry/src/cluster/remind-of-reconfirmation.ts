import { Injectable } from '@nestjs/common';
import { Sweep } from '@hansa/platform';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { ClusterRegistrySettings } from '../cluster-registry.settings.js';
import { criteriaInForce, verdictOf } from '../criteria/criteria.rules.js';
import { judgeCluster } from '../criteria/judge-cluster.js';
import { dateInWords } from '../texts/wording.js';
import { Cluster } from './cluster.entity.js';
import { confirmBy } from './cluster-view.rules.js';
import { tellOwner } from './tell-owner.js';
import { unmetInWords } from './unmet-in-words.js';

/** Once, some days before a profile expires; from then on its checklist is of the criteria in force. */
@Injectable()
export class RemindOfReconfirmation {
  constructor(
    private readonly database: ClusterRegistryDatabase,
    private readonly settings: ClusterRegistrySettings,
  ) {}

  @Sweep()
  remind(): Promise<number> {
    const { confirmationDays, reminderDays } = this.settings;
    return this.database.transaction(async (tx) => {
      const due = await tx.query<{ id: string }>(
        `select id from cluster where status in ('published', 'emerging') and reminded_at is null
           and confirmed_at <= hansa_now() - make_interval(days => $1)
         order by id limit 20 for update skip locked`,
        [confirmationDays - reminderDays],
      );
      const now = await tx.now();
      for (const { id } of due) {
        const cluster = await tx.get(Cluster, id);
        const { unmet } = verdictOf(await judgeCluster(tx, cluster, criteriaInForce(now)));
        cluster.noteVerdict({ unmet });
        cluster.remind(now);
        await tx.save(cluster);
        const until = confirmBy(cluster, confirmationDays)!.slice(0, 10);
        await tellOwner(tx, cluster, {
          which: ({ mail }) => mail.confirm,
          values: ([language = 'en']) => ({ until: dateInWords(until, language) }),
          more: (texts) => [unmetInWords(unmet, texts)],
        });
      }
      return due.length;
    });
  }
}
