import { asProblem } from '../api/problem.js';
import type { ComparedEvaluations } from '@hansa/contracts';
import { Anchor, Skeleton, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAside } from '../api/read.js';
import { useFormat } from '../language/use-format.js';
import { ScoreDots } from '../parts/plots.js';
import { ProblemNotice } from '../parts/problem-notice.js';

const AXES = ['content', 'trainer', 'value'] as const;

/** What those who were at a version's pilots said of it, pilot by pilot. */
export function PilotsSaid({ moduleId, number }: { moduleId: string; number: number }) {
  const { t } = useTranslation(['training']);
  const format = useFormat();
  const { data, error } = useAside<ComparedEvaluations>(`training/modules/${moduleId}/versions/${number}/evaluations`);
  const rowsOf = (axis: (typeof AXES)[number]) =>
    data!.pilots.map((pilot) => {
      const label = [
        pilot.country ? format.country(pilot.country) : t('where.online'),
        format.day(pilot.firstDay),
      ].join(', ');
      return {
        key: pilot.sessionId,
        label,
        link: (
          <Anchor
            renderRoot={(props) => <Link {...props} to="/training/sessions/$id" params={{ id: pilot.sessionId }} />}
          >
            {label}
          </Anchor>
        ),
        result: pilot.figures?.[axis] ?? null,
        withheld:
          pilot.withheld === 'open'
            ? t('pilots.open', { until: format.moment(pilot.closesAt) })
            : pilot.withheld && t('pilots.tooFew'),
      };
    });
  const shown = data?.pilots.some(({ figures }) => figures) ?? false;
  return (
    <section aria-labelledby="pilots-said">
      <Title order={2} id="pilots-said" mb="xs">
        {t('pilots.title')}
      </Title>
      <ProblemNotice problem={asProblem(error)} />
      {!data && !error && <Skeleton height={120} />}
      {data && data.pilots.length === 0 && <Text>{t('pilots.none')}</Text>}
      {data && data.pilots.length > 0 && (
        <Stack gap="lg">
          <Text className="prose">{t('pilots.how')}</Text>
          {shown
            ? AXES.map((axis) => (
                <ScoreDots key={axis} title={t(`pilots.${axis}`)} rowName={t('pilots.pilot')} rows={rowsOf(axis)} />
              ))
            : rowsOf('content').map(({ key, link, withheld }) => (
                <Text key={key}>
                  {link}
                  {': '}
                  {withheld}
                </Text>
              ))}
        </Stack>
      )}
    </section>
  );
}
