import type { EvaluationResults, SessionView } from '@hansa/contracts';
import { Skeleton, Stack, Text, Title } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.js';
import { useAside, useRead } from '../api/read.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { PageHead } from '../parts/page-head.js';
import { Bars, ScoreDots } from '../parts/plots.js';
import { AXES } from './axes.js';
import classes from './delivery.module.css';
import { BackToSession, SessionPlaces } from './session-places.js';

const page = getRouteApi('/training/sessions/$id/results');

/** What the participants thought of a session; nothing while they are still asked, and nothing for fewer than five. */
export function ResultsPage() {
  const { t } = useTranslation(['delivery', 'words', 'frame']);
  const format = useFormat();
  const { id } = page.useParams();
  const session = useRead<SessionView>(`training/sessions/${id}`);
  const asked = useAside<EvaluationResults>(`training/sessions/${id}/evaluation/results`);
  const results = asked.data;
  if (asked.error && !isProblem(asked.error, 'not-found')) throw asked.error;
  return (
    <>
      <PageHead title={t('results.title')} purpose={t('results.purpose')} back={<BackToSession of={session} />} />
      <SessionPlaces of={session} />
      {asked.error ? (
        <Empty title={t('results.none')}>{t('results.noneText')}</Empty>
      ) : !results ? (
        <Skeleton h={240} aria-label={t('frame:loading')} />
      ) : (
        <Stack gap="xl">
          {results.withheld && (
            <Empty title={t(`results.withheld.${results.withheld}`)}>
              {t(`results.withheldText.${results.withheld}`, { closes: format.moment(results.closesAt) })}
            </Empty>
          )}
          {results.figures && (
            <ScoreDots
              title={t('results.plot')}
              rowName={t('results.question')}
              rows={AXES.map((axis) => ({
                key: axis,
                label: t(`words:evaluationAxis.${axis}`),
                result: results.figures![axis],
              }))}
            />
          )}
          <div className={classes.figures}>
            {results.answers !== null && (
              <Bars
                title={t('results.answered')}
                most={results.invited}
                rows={[
                  { key: 'invited', label: t('results.invited'), value: results.invited, quiet: true },
                  { key: 'answers', label: t('results.answers'), value: results.answers },
                ]}
              />
            )}
          </div>
          {results.comments && (
            <section>
              <Title order={2}>{t('results.comments', { count: results.comments.length })}</Title>
              <Text size="sm" c="dimmed">
                {t('results.commentsHint')}
              </Text>
              {results.comments.map((comment, index) => (
                <Text
                  key={index}
                  component="blockquote"
                  className="prose surface"
                  mx={0}
                  my="sm"
                  style={{ whiteSpace: 'pre-line' }}
                >
                  {comment}
                </Text>
              ))}
            </section>
          )}
          {session.kind === 'pilot' && (
            <Link
              to="/training/modules/$id/versions/$number/integration"
              params={{ id: session.module.id, number: String(session.module.number) }}
            >
              {t('results.compare')}
            </Link>
          )}
        </Stack>
      )}
    </>
  );
}
