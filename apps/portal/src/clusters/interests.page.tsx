import type { InterestView, PartnerSearchView } from '@hansa/contracts';
import { Anchor, Box, Group, Stack, Text, Title } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.js';
import { useList, useRead } from '../api/read.js';
import { Rendered } from '../language/rendered.js';
import { useFormat } from '../language/use-format.js';
import { Empty } from '../parts/empty.js';
import { MoreButton } from '../parts/more-button.js';
import { PageHead } from '../parts/page-head.js';
import { useMay } from '../sign-in/use-me.js';
import { AnswerInterest } from './answer-interest.js';
import { ClusterLink } from './cluster-cards.js';
import classes from './clusters.module.css';
import { InterestContacts } from './interest-contacts.js';
import { InterestState } from './interest-state.js';
import { Quote } from './interest.js';

/** For the poster: who is interested, to be accepted or declined; what was answered below. */
export function InterestsPage() {
  const { t } = useTranslation('clusters');
  const { id } = useParams({ from: '/partner-searches/$id/interests' });
  const search = useRead<PartnerSearchView>(`cluster-registry/partner-searches/${id}`);
  const path = `cluster-registry/partner-searches/${id}/interests`;
  const waiting = useList<InterestView>(path, { status: 'waiting' });
  const all = useList<InterestView>(path);
  // Whoever is not of the poster's people is told no more than that there is nothing.
  if (isProblem(all.error)) throw all.error;
  const answered = all.items.filter(({ status }) => status !== 'waiting');
  return (
    <>
      <PageHead
        title={t('interests.title')}
        back={
          <Link to="/partner-searches/$id" params={{ id }}>
            <Rendered of={search.title} />
          </Link>
        }
        purpose={t('interests.purpose', { title: search.title.text })}
      />
      <Stack gap="xl">
        {all.page && all.items.length === 0 && (
          <Empty
            title={t('interests.none')}
            action={
              <Anchor
                renderRoot={(props) => (
                  <Link {...props} to="/clusters/$id/matches" params={{ id: search.cluster.id }} />
                )}
              >
                {t('matches.see')}
              </Anchor>
            }
          >
            {t('interests.noneText')}
          </Empty>
        )}
        {waiting.items.length > 0 && (
          <section>
            <Title order={2} mb="sm">
              {t('interests.toAnswer')}
            </Title>
            <Stack gap="md">
              {waiting.items.map((interest) => (
                <Box key={interest.id} className={classes.card}>
                  <One of={interest} isWaiting />
                </Box>
              ))}
            </Stack>
            <MoreButton of={waiting} />
          </section>
        )}
        {answered.length > 0 && (
          <section>
            <Title order={2}>{t('interests.answered')}</Title>
            <ul className={`${classes.list} ${classes.lines}`}>
              {answered.map((interest) => (
                <li key={interest.id}>
                  <One of={interest} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <MoreButton of={all} />
      </Stack>
    </>
  );
}

function One({ of, isWaiting = false }: { of: InterestView; isWaiting?: boolean }) {
  const { t } = useTranslation('clusters');
  const format = useFormat();
  const may = useMay();
  const answers = may('registry.seek-partners', of.search.cluster.owner.id);
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <Text component="h3" fz="md" fw={600}>
          <ClusterLink of={of.cluster} />, {format.country(of.cluster.country)}
        </Text>
        <InterestState of={of} mine={answers} />
      </Group>
      <Text size="sm" c="dimmed">
        {format.moment(of.expressedAt)} ({format.relative(of.expressedAt)})
      </Text>
      {of.message ? (
        <Quote title={t('interests.theyWrite')}>{of.message}</Quote>
      ) : (
        <Text size="sm" c="dimmed">
          {t('interests.messageGone')}
        </Text>
      )}
      {of.answer?.text && <Quote title={t('interests.youAnswered')}>{of.answer.text}</Quote>}
      {of.status === 'accepted' && <InterestContacts of={of} />}
      {isWaiting && answers && <AnswerInterest of={of} />}
    </Stack>
  );
}
