import type { ClusterPast } from '@hansa/contracts';
import { Box, Button, Group, Skeleton, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.js';
import { useAside } from '../api/read.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { Facts } from '../parts/facts.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import classes from './clusters.module.css';
import { RECORD_FIELDS, useFieldName, useRecordValue } from './record-value.js';

/** A profile as everybody could read it on a day: until the end of that day, where the reader is. */
export function ClusterPastOn({ clusterId, day }: { clusterId: string; day: string }) {
  const { t } = useTranslation('clusters');
  const format = useFormat();
  const valueOf = useRecordValue();
  const fieldName = useFieldName();
  const end = new Date(`${day}T23:59:59.999`);
  const isDay = !Number.isNaN(end.getTime());
  const asked = useAside<ClusterPast>(isDay ? `cluster-registry/clusters/${clusterId}/past` : null, {
    at: isDay ? end.toISOString() : undefined,
  });
  const present = (
    <Button
      variant="default"
      renderRoot={(props) => <Link {...props} to="/clusters/$id/changes" params={{ id: clusterId }} />}
    >
      {t('past.close')}
    </Button>
  );
  if (!isDay || isProblem(asked.error, 'not-found')) {
    return (
      <Empty title={t('past.none')} action={present}>
        {t('past.noneText')}
      </Empty>
    );
  }
  if (isProblem(asked.error)) return <ProblemNotice problem={asked.error} />;
  if (!asked.data) return <Skeleton height={240} />;
  const { record, at, until, number } = asked.data;
  return (
    <Box className="surface" component="section" aria-labelledby="past">
      <Group justify="space-between" align="flex-start" mb="sm">
        <div>
          <Title order={2} id="past">
            {t('past.title', { date: format.day(day) })}
          </Title>
          <Text size="sm" c="dimmed">
            {until
              ? t('past.span', { number, from: format.moment(at), until: format.moment(until) })
              : t('past.present', { number, from: format.moment(at) })}
          </Text>
        </div>
        {present}
      </Group>
      <div className={classes.columns}>
        <Facts of={RECORD_FIELDS.map((field) => [fieldName(field), valueOf(record, field)] as const)} />
      </div>
      {record.members.length > 0 && (
        <details>
          <summary>{t('past.members')}</summary>
          <ul className={classes.names}>
            {record.members.map(({ name }) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </Box>
  );
}
