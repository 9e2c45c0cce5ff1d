import { Injectable } from '@nestjs/common';
import {
  type ClusterStatus,
  type HandOverRequestView,
  type Language,
  type LocalisedText,
  NotFound,
  renderText,
} from '@hansa/contracts';
import { Access } from '@hansa/platform';
import { isPublic } from '../cluster/cluster.rules.js';
import { ClusterRegistryDatabase } from '../cluster-registry.database.js';
import { STATUS_NOW } from './hand-over-request.rules.js';

type Row = Pick<HandOverRequestView, 'id' | 'status' | 'message' | 'reason' | 'version'> & {
  clusterId: string;
  clusterName: LocalisedText;
  clusterStatus: ClusterStatus;
  keeperId: string;
  keeperName: LocalisedText | null;
  organisationId: string;
  organisationName: LocalisedText | null;
  askedAt: Date;
  answeredAt: Date | null;
};

@Injectable()
export class HandOverRequestQueries {
  constructor(
    private readonly database: ClusterRegistryDatabase,
    private readonly access: Access,
  ) {}

  /** For the members of the two sides; throws `NotFound` for everybody else. */
  async request(id: string, personId: string, languages: Language[]): Promise<HandOverRequestView> {
    const mine = new Set(await this.access.organisations(this.database, personId, 'organisation.read'));
    const [row] = await this.database.query<Row>(
      `select r.id, ${STATUS_NOW} as status, r.message, r.reason, r.version, r.asked_at as "askedAt",
         r.answered_at as "answeredAt", c.id as "clusterId", c.name as "clusterName", c.status as "clusterStatus",
         c.owner_id as "keeperId", k.name as "keeperName", r.organisation_id as "organisationId",
         o.name as "organisationName"
       from hand_over_request r join cluster c on c.id = r.cluster_id
       left join organisation k on k.id = c.owner_id left join organisation o on o.id = r.organisation_id
       where r.id = $1 and (c.owner_id = any($2) or r.organisation_id = any($2))`,
      [id, [...mine]],
    );
    if (!row) throw new NotFound();
    const { status, message, reason, version } = row;
    const named = (organisation: string, name: LocalisedText | null) => ({
      ...{ id: organisation, name: name && renderText(name, languages) },
    });
    const seen = mine.has(row.keeperId) || isPublic(row.clusterStatus);
    return {
      ...{ id, status, message, reason, version },
      cluster: seen ? { id: row.clusterId, name: renderText(row.clusterName, languages) } : null,
      keeper: named(row.keeperId, row.keeperName),
      organisation: named(row.organisationId, row.organisationName),
      ...{ askedAt: row.askedAt.toISOString(), answeredAt: row.answeredAt?.toISOString() ?? null },
    };
  }
}
