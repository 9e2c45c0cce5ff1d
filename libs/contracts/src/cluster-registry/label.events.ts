import { z } from 'zod';
import { Country, Id, WallDate } from '../common.js';
import { defineEvent } from '../event.js';
import { LabelLevel } from './cluster.js';

const label = { clusterId: Id, ownerId: Id, country: Country, level: LabelLevel };

export const ClusterLabelled = defineEvent('cluster-registry.cluster-labelled.v1', {
  when: 'A validator has entered a label of the European cluster-excellence scheme that a cluster holds.',
  key: (data) => data.clusterId,
  public: true,
  data: z.object({ ...label, validUntil: WallDate }),
});

export const LabelEnded = defineEvent('cluster-registry.label-ended.v1', {
  when: 'A cluster no longer holds a label: its last day is over, or it was withdrawn.',
  key: (data) => data.clusterId,
  public: true,
  data: z.object({ ...label, cause: z.enum(['expired', 'withdrawn']) }),
});
