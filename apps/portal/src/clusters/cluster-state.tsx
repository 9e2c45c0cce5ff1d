import type { ClusterStatus, LabelLevel } from '@hansa/contracts';
import { Badge, Group } from '@mantine/core';
import { IconAward } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StatePill, type Tone } from '../parts/state-pill.js';
import classes from './clusters.module.css';

const TONES: Record<ClusterStatus, Tone> = {
  draft: 'not-yet',
  submitted: 'under-way',
  returned: 'stopped',
  published: 'done',
  emerging: 'under-way',
  expired: 'stopped',
  withdrawn: 'stopped',
};

/** Where a profile stands. That it is published needs no word where all are. */
export function ClusterState({ status }: { status: ClusterStatus }) {
  const { t } = useTranslation(['words']);
  if (status === 'published') return null;
  return <StatePill tone={TONES[status]}>{t(`words:clusterStatus.${status}`)}</StatePill>;
}

/** A label of the European cluster-excellence scheme, in its word. */
export function LabelMark({ level }: { level: LabelLevel | null }) {
  const { t } = useTranslation(['words']);
  if (!level) return null;
  return (
    <span className={classes.label}>
      <IconAward size={16} aria-hidden className={classes.award} data-level={level} />
      {t(`words:labelLevel.${level}`)}
    </span>
  );
}

export function SampleMark({ sample }: { sample: boolean }) {
  const { t } = useTranslation(['frame']);
  if (!sample) return null;
  return (
    <Badge variant="outline" color="gray" size="sm" tt="none" fw={400}>
      {t('frame:sample')}
    </Badge>
  );
}

/** Beside a cluster's name: all that is to be known of it at once. */
export function ClusterMarks(of: { status: ClusterStatus; label: LabelLevel | null; sample: boolean }) {
  return (
    <Group gap="xs" display="inline-flex">
      <ClusterState status={of.status} />
      <LabelMark level={of.label} />
      <SampleMark sample={of.sample} />
    </Group>
  );
}
